-- title: Hoe lang pleeggezinnen blijven
-- question: Hoeveel gezinnen zijn er na een jaar, twee jaar of langer nog?
-- unit: procent
-- grain: one row per group and number of years
-- method: survival
-- source: Registraties per gezin van pleegzorgaanbieders
-- definition: Van alle gezinnen het deel dat na zoveel jaar nog pleeggezin is (Kaplan-Meier). Een gezin dat er al was toen wij begonnen te tellen, telt mee vanaf hoe lang het er toen was. Wie nog pleeggezin is, telt mee zo lang wij dat weten. Periodes die op elkaar aansluiten zijn er samen een. De marge is 95 procent. Een verschil tussen groepen is nog geen gevolg.
-- formula: Voor elke dag waarop iemand stopte: 1 - (gestopt / nog pleeggezin). Vermenigvuldig die uitkomsten. De marge is die van log(-log), 95 procent.
-- limits: Bij weinig gezinnen of stoppers staat erbij dat het te weinig waarnemingen zijn. Een verschil tussen groepen kan ook door iets anders komen.
-- release: overleving
select
    version,
    recorded_at
from spell_versions
