/**
 * Delivery (levering): the counts that one provider gives for one municipality over one half-year. Nobody has these
 * figures lying ready, so Pleegpeil keeps what was agreed to expect from whom, shows what came, what is late and what
 * was nil, and takes the figures in by form or prefilled template. Used by providers and Aandachtsfunctionarissen.
 */
package nl.pleegpeil.delivery;
