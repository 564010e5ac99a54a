-- title: Gezinnen die bleven
-- question: Welk deel van de gezinnen bleef de hele periode?
-- unit: procent
-- grain: one row per period
-- method: retention
-- source: Registraties per gezin van pleegzorgaanbieders
-- definition: Van de gezinnen aan het begin van de periode het deel dat zonder onderbreking pleeggezin bleef tot en met de laatste dag, maal 100. Apart geteld is wie er aan het eind is, ook als die tussendoor stopte en terugkwam. Wie verhuist binnen het land blijft. De marge is een interval van 95 procent (Wilson).
-- formula: 100 x gebleven gezinnen / gezinnen aan het begin. De marge is die van Wilson, 95 procent.
-- limits: Wie na het begin kwam, telt niet mee. Bij weinig gezinnen aan het begin is de marge breed.
-- release: overleving
select
    version,
    recorded_at
from spell_versions
