-- title: Gestopt na zoveel jaar, naar oorzaak
-- question: Was het stoppen te voorkomen?
-- unit: procent
-- grain: one row per cause and number of years
-- method: cumulative_incidence
-- source: Registraties per gezin van pleegzorgaanbieders
-- definition: Van alle gezinnen het deel dat binnen zoveel jaar stopte, apart voor redenen die te vermijden waren, deels te vermijden, natuurlijk, en onbekend (cumulatieve incidentie, Aalen-Johansen). De vier delen en wie er nog is, zijn samen 100 procent. Een onbekende reden is een eigen groep; wij verdelen die niet over de andere.
-- formula: Voor elke dag: deel dat er nog is x (gestopt om deze oorzaak / nog pleeggezin). Tel die uitkomsten op.
-- limits: De oorzaak komt van wie het meldde. Een groot deel onbekend maakt de andere delen te klein.
-- release: overleving
select
    version,
    recorded_at
from spell_versions
