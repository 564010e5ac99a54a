-- Editions of summaries: the draft, the steps, and the document as it was published, which is never worked out again.
create sequence summary_edition_seq start with 1 increment by 50;
create table summary_edition (
    id bigint not null primary key,
    area_code varchar(20) not null,
    period_code varchar(8) not null,
    version int not null,
    state_code varchar(20) not null check (state_code = any (array['concept', 'ter_reactie', 'meegelezen', 'vastgesteld', 'gepubliceerd', 'ingetrokken'])),
    -- The document: of a draft as far as it is, once published as it stays.
    document varchar(1000000) not null,
    -- SHA-256 of the published document.
    hash varchar(64),
    reaction_asked_on date,
    reaction varchar(2000),
    adopted_on date,
    decision varchar(200),
    held_since date,
    hold_reason varchar(500),
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawn_reason varchar(500),
    -- The edition that this one corrects, and why.
    corrects_id bigint references summary_edition (id),
    correction_reason varchar(500),
    recorded_at timestamp with time zone not null,
    -- Goes up with every change, so that two people do not overwrite each other.
    changed int not null,
    unique (area_code, period_code, version),
    unique (corrects_id)
);

-- Who took which step, and when.
create sequence edition_step_seq start with 1 increment by 50;
create table edition_step (
    id bigint not null primary key,
    edition_id bigint not null references summary_edition (id),
    step_code varchar(20) not null,
    done_by varchar(200) not null,
    note varchar(500),
    done_at timestamp with time zone not null
);
create index edition_step_edition on edition_step (edition_id);

-- That the privacy officer approved the template of summaries, once a year.
create sequence template_approval_seq start with 1 increment by 50;
create table template_approval (
    id bigint not null primary key,
    template_format int not null,
    approved_on date not null,
    approved_by varchar(200) not null,
    recorded_at timestamp with time zone not null
);
