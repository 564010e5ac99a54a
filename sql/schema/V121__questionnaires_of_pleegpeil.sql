-- The questionnaires that come with Pleegpeil, version 1. Codes are those of the contract.
insert into questionnaire (id, code, version, title, minutes) values (1, 'jaarlijks', 1, 'Jaarlijkse vragenlijst', 10);
insert into question (id, questionnaire_id, position, code, wording, hint, theme, scale, choices, most, after_code, after_answers, practice) values
    (1, 1, 1, 'M01', 'Welk cijfer geeft u het pleegouderschap op dit moment?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Behoud als beleidsdoel (handreiking NVP 2025)'),
    (2, 1, 2, 'M02', 'Welk cijfer geeft u de begeleiding door uw pleegzorgaanbieder?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Jaarlijkse tevredenheidsmeting (P-toets)'),
    (3, 1, 3, 'M03', 'Welk cijfer geeft u de gemeente als het gaat om pleegzorg?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Handreiking NVP 2025'),
    (4, 1, 4, 'M04', 'Ik heb een vaste begeleider.', '', 'begeleiding', 'eens', '', 1, '', '', 'Stopreden: steeds een andere begeleider'),
    (5, 1, 5, 'M05', 'Als ik hulp nodig heb, krijg ik die op tijd.', '', 'begeleiding', 'eens', '', 1, '', '', 'Brief NVP, LOPOR en OP 2025'),
    (6, 1, 6, 'M06', 'Er is genoeg mogelijkheid om even bij te komen.', 'Bijvoorbeeld logeren, oppas of een weekendgezin.', 'begeleiding', 'eens', '', 1, '', '', 'Mockingbird: time-outbedden'),
    (7, 1, 7, 'M07', 'Ik word serieus genomen bij belangrijke beslissingen.', '', 'samenwerking', 'eens', '', 1, '', '', 'Actieplan Pleegzorg, actielijn 2'),
    (8, 1, 8, 'M08', 'De samenwerking met de jeugdbescherming of het wijkteam gaat goed.', '', 'samenwerking', 'eens_nvt', '', 1, '', '', 'Actieplan Pleegzorg, actielijn 4'),
    (9, 1, 9, 'M09', 'Ik weet bij wie ik bij mijn gemeente moet zijn met een vraag over pleegzorg.', '', 'gemeente', 'eens', '', 1, '', '', 'Aandachtsfunctionaris per gemeente (handreiking NVP 2025)'),
    (10, 1, 10, 'M14', 'De gemeente laat merken dat zij pleegouders waardeert.', '', 'gemeente', 'eens', '', 1, '', '', 'Waardering Vijfheerenlanden (handreiking NVP 2025)'),
    (11, 1, 11, 'M10', 'Kosten die ik maak voor mijn pleegkind krijg ik vergoed.', '', 'geld', 'eens_nvt', '', 1, '', '', 'Loket bijzondere kosten Groningen'),
    (12, 1, 12, 'M11', 'Het is duidelijk hoe ik vergoedingen of toeslagen aanvraag.', '', 'geld', 'eens', '', 1, '', '', 'Actieplan Pleegzorg'),
    (13, 1, 13, 'M12', 'Ik heb in het afgelopen jaar een training of bijeenkomst gevolgd.', '', 'leren', 'ja_nee', '', 1, '', '', 'Scholing: bereik 25 procent (Actieplan Pleegzorg)'),
    (14, 1, 14, 'M12a', 'Welk cijfer geeft u die training of bijeenkomst?', '', 'leren', 'cijfer', '', 1, 'M12', 'ja', 'Scholing: cijfer 7 (Actieplan Pleegzorg)'),
    (15, 1, 15, 'M13', 'Ik heb contact met andere pleegouders.', '', 'leren', 'frequentie', '', 1, '', '', 'Lotgenotencontact, Mockingbird'),
    (16, 1, 16, 'M15', 'Wij weten wat er gebeurt als ons pleegkind 18 jaar wordt.', 'Voor pleeggezinnen met een kind van 16 jaar of ouder. Anders kiest u: niet van toepassing.', 'toekomst', 'eens_nvt', '', 1, '', '', 'Pleegzorg tot 21'),
    (17, 1, 17, 'M16', 'Is er iets wat nu het meest knelt?', 'Kies er hoogstens twee.', 'toekomst', 'enkele_van', 'K01=Bijzondere kosten
K02=Vergoeding en toeslagen
K03=Welke gemeente betaalt
K04=Wat er gebeurt als het kind 18 wordt
K05=Netwerkpleegzorg en het pleegcontract
K06=Even bijkomen: logeren, oppas, weekendgezin
K07=Informatie vooraf en of kind en gezin bij elkaar passen
K08=Begeleiding: tijd, een vaste persoon, wisselingen
K09=Jeugdbescherming en hoe lang het kind blijft
K10=Meebeslissen en onze rechten
K11=School en opvang
K12=Vervoer en reiskosten
K13=Wachten op jeugdhulp of ggz
K14=Onze woning
K15=Screening en de verklaring van geen bezwaar
K16=Verzekering en aansprakelijkheid
K17=Paspoort, bankrekening, inschrijving, vakantie
K18=Contact met de ouders en bezoek
K19=Waardering en hoe men met ons praat
K20=Training en bijeenkomsten
K21=Veiligheid
K22=Te veel loketten en formulieren
K99=Iets anders
niets=Niets', 2, '', '', 'Knelpunten van de Ontregelaar'),
    (18, 1, 18, 'M17', 'Denkt u weleens aan stoppen met pleegzorg?', '', 'toekomst', 'een_van', 'nooit=Nooit
soms=Soms
vaak=Vaak
ik_ga_stoppen=Ik ga stoppen', 1, '', '', 'Stopintentie 40 procent (Pleegoudersupport)'),
    (19, 1, 19, 'M17a', 'Wat zou u helpen om door te gaan?', '', 'toekomst', 'open', '', 1, 'M17', 'soms+vaak+ik_ga_stoppen', 'Behoud als beleidsdoel'),
    (20, 1, 20, 'M18', 'Wilt u nog iets kwijt?', '', 'toekomst', 'open', '', 1, '', '', 'Dialoogsessies');
insert into questionnaire (id, code, version, title, minutes) values (2, 'netwerk', 1, 'Jaarlijkse vragenlijst voor netwerkpleeggezinnen', 10);
insert into question (id, questionnaire_id, position, code, wording, hint, theme, scale, choices, most, after_code, after_answers, practice) values
    (21, 2, 1, 'M01', 'Welk cijfer geeft u het pleegouderschap op dit moment?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Behoud als beleidsdoel (handreiking NVP 2025)'),
    (22, 2, 2, 'M02', 'Welk cijfer geeft u de begeleiding door uw pleegzorgaanbieder?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Jaarlijkse tevredenheidsmeting (P-toets)'),
    (23, 2, 3, 'M03', 'Welk cijfer geeft u de gemeente als het gaat om pleegzorg?', '', 'algemeen', 'cijfer', '', 1, '', '', 'Handreiking NVP 2025'),
    (24, 2, 4, 'M04', 'Ik heb een vaste begeleider.', '', 'begeleiding', 'eens', '', 1, '', '', 'Stopreden: steeds een andere begeleider'),
    (25, 2, 5, 'M05', 'Als ik hulp nodig heb, krijg ik die op tijd.', '', 'begeleiding', 'eens', '', 1, '', '', 'Brief NVP, LOPOR en OP 2025'),
    (26, 2, 6, 'M06', 'Er is genoeg mogelijkheid om even bij te komen.', 'Bijvoorbeeld logeren, oppas of een weekendgezin.', 'begeleiding', 'eens', '', 1, '', '', 'Mockingbird: time-outbedden'),
    (27, 2, 7, 'M07', 'Ik word serieus genomen bij belangrijke beslissingen.', '', 'samenwerking', 'eens', '', 1, '', '', 'Actieplan Pleegzorg, actielijn 2'),
    (28, 2, 8, 'M08', 'De samenwerking met de jeugdbescherming of het wijkteam gaat goed.', '', 'samenwerking', 'eens_nvt', '', 1, '', '', 'Actieplan Pleegzorg, actielijn 4'),
    (29, 2, 9, 'M09', 'Ik weet bij wie ik bij mijn gemeente moet zijn met een vraag over pleegzorg.', '', 'gemeente', 'eens', '', 1, '', '', 'Aandachtsfunctionaris per gemeente (handreiking NVP 2025)'),
    (30, 2, 10, 'M14', 'De gemeente laat merken dat zij pleegouders waardeert.', '', 'gemeente', 'eens', '', 1, '', '', 'Waardering Vijfheerenlanden (handreiking NVP 2025)'),
    (31, 2, 11, 'M10', 'Kosten die ik maak voor mijn pleegkind krijg ik vergoed.', '', 'geld', 'eens_nvt', '', 1, '', '', 'Loket bijzondere kosten Groningen'),
    (32, 2, 12, 'M11', 'Het is duidelijk hoe ik vergoedingen of toeslagen aanvraag.', '', 'geld', 'eens', '', 1, '', '', 'Actieplan Pleegzorg'),
    (33, 2, 13, 'N12', 'Heeft u een pleegcontract?', '', 'leren', 'een_van', 'ja=Ja
bezig=Wij zijn ermee bezig
nee=Nee
weet_niet=Dat weet ik niet', 1, '', '', 'Netwerkpleegzorg formaliseren (handreiking NVP 2025)'),
    (34, 2, 14, 'N13', 'Heeft de gemeente u verteld wat uw rechten zijn?', '', 'leren', 'ja_nee', '', 1, '', '', 'Netwerkpleegzorg formaliseren (handreiking NVP 2025)'),
    (35, 2, 15, 'M15', 'Wij weten wat er gebeurt als ons pleegkind 18 jaar wordt.', 'Voor pleeggezinnen met een kind van 16 jaar of ouder. Anders kiest u: niet van toepassing.', 'toekomst', 'eens_nvt', '', 1, '', '', 'Pleegzorg tot 21'),
    (36, 2, 16, 'M16', 'Is er iets wat nu het meest knelt?', 'Kies er hoogstens twee.', 'toekomst', 'enkele_van', 'K01=Bijzondere kosten
K02=Vergoeding en toeslagen
K03=Welke gemeente betaalt
K04=Wat er gebeurt als het kind 18 wordt
K05=Netwerkpleegzorg en het pleegcontract
K06=Even bijkomen: logeren, oppas, weekendgezin
K07=Informatie vooraf en of kind en gezin bij elkaar passen
K08=Begeleiding: tijd, een vaste persoon, wisselingen
K09=Jeugdbescherming en hoe lang het kind blijft
K10=Meebeslissen en onze rechten
K11=School en opvang
K12=Vervoer en reiskosten
K13=Wachten op jeugdhulp of ggz
K14=Onze woning
K15=Screening en de verklaring van geen bezwaar
K16=Verzekering en aansprakelijkheid
K17=Paspoort, bankrekening, inschrijving, vakantie
K18=Contact met de ouders en bezoek
K19=Waardering en hoe men met ons praat
K20=Training en bijeenkomsten
K21=Veiligheid
K22=Te veel loketten en formulieren
K99=Iets anders
niets=Niets', 2, '', '', 'Knelpunten van de Ontregelaar'),
    (37, 2, 17, 'M17', 'Denkt u weleens aan stoppen met pleegzorg?', '', 'toekomst', 'een_van', 'nooit=Nooit
soms=Soms
vaak=Vaak
ik_ga_stoppen=Ik ga stoppen', 1, '', '', 'Stopintentie 40 procent (Pleegoudersupport)'),
    (38, 2, 18, 'M17a', 'Wat zou u helpen om door te gaan?', '', 'toekomst', 'open', '', 1, 'M17', 'soms+vaak+ik_ga_stoppen', 'Behoud als beleidsdoel'),
    (39, 2, 19, 'M18', 'Wilt u nog iets kwijt?', '', 'toekomst', 'open', '', 1, '', '', 'Dialoogsessies');
insert into questionnaire (id, code, version, title, minutes) values (3, 'puls', 1, 'Pulsvragenlijst', 1);
insert into question (id, questionnaire_id, position, code, wording, hint, theme, scale, choices, most, after_code, after_answers, practice) values
    (40, 3, 1, 'P1', 'Welk cijfer geeft u het pleegouderschap op dit moment?', '', 'nu', 'cijfer', '', 1, '', '', 'Behoud als beleidsdoel (handreiking NVP 2025)'),
    (41, 3, 2, 'P2', 'Als ik hulp nodig heb, krijg ik die op tijd.', '', 'nu', 'eens', '', 1, '', '', 'Brief NVP, LOPOR en OP 2025'),
    (42, 3, 3, 'P3', 'Denkt u weleens aan stoppen met pleegzorg?', '', 'nu', 'een_van', 'nooit=Nooit
soms=Soms
vaak=Vaak
ik_ga_stoppen=Ik ga stoppen', 1, '', '', 'Stopintentie 40 procent (Pleegoudersupport)'),
    (43, 3, 4, 'P4', 'Wat gaat er nu goed, of wat knelt er?', '', 'nu', 'open', '', 1, '', '', 'Kwartaalpuls');
insert into questionnaire (id, code, version, title, minutes) values (4, 'exit', 1, 'Vragenlijst bij het stoppen', 5);
insert into question (id, questionnaire_id, position, code, wording, hint, theme, scale, choices, most, after_code, after_answers, practice) values
    (44, 4, 1, 'E01', 'Waarom stopt u? Kies de belangrijkste reden.', '', 'waarom', 'een_van', 'A1=Kind is volwassen of zelfstandig
A2=Kind is terug naar ouders
A3=Kind woont ergens anders volgens plan
A4=Voogdij of adoptie
A5=Leeftijd pleegouder
A6=Afgesproken tijd is om
A7=Overlijden
B1=Gezondheid pleegouder
B2=Verhuizing of woning
B3=Gezinssituatie
B4=Werk en tijd
B5=Geld in het gezin
C1=Te weinig begeleiding
C2=Steeds een andere begeleider
C3=Geen respijt
C4=Scholing past niet
C5=Geen nazorg of afronding
D1=Samenwerking met jeugdbescherming of GI
D2=Samenwerking met gemeente of wijkteam
D3=Samenwerking met pleegzorgaanbieder
D4=Niet serieus genomen
D5=Onduidelijk perspectief
D6=Regels en papierwerk
D7=Conflict met instantie
D8=Overgang 18+
E1=Bijzondere kosten niet vergoed
E2=Te late betaling
E3=Toeslagen en belasting
E4=Verzekering
E5=Netwerk zonder contract
F1=Te zwaar gedrag
F2=Niet goed geïnformeerd
F3=Geen goede match
F4=Geen passende hulp voor het kind
F5=Plaatsing afgebroken (breakdown)
F6=Veiligheid
F7=Plaatsing bleef uit
G1=Contact met ouders van het kind
G2=Bezoekregeling
G3=Eigen kinderen
G4=Overbelasting of burn-out
G5=Relatie onder druk
X1=Een andere reden
X2=Dat wil ik niet zeggen', 1, '', '', 'Stopredenen (NJi, NVP en Jeugdzorg Nederland)'),
    (45, 4, 2, 'E02', 'Welke redenen speelden ook mee?', 'Kies er hoogstens drie.', 'waarom', 'enkele_van', 'A1=Kind is volwassen of zelfstandig
A2=Kind is terug naar ouders
A3=Kind woont ergens anders volgens plan
A4=Voogdij of adoptie
A5=Leeftijd pleegouder
A6=Afgesproken tijd is om
A7=Overlijden
B1=Gezondheid pleegouder
B2=Verhuizing of woning
B3=Gezinssituatie
B4=Werk en tijd
B5=Geld in het gezin
C1=Te weinig begeleiding
C2=Steeds een andere begeleider
C3=Geen respijt
C4=Scholing past niet
C5=Geen nazorg of afronding
D1=Samenwerking met jeugdbescherming of GI
D2=Samenwerking met gemeente of wijkteam
D3=Samenwerking met pleegzorgaanbieder
D4=Niet serieus genomen
D5=Onduidelijk perspectief
D6=Regels en papierwerk
D7=Conflict met instantie
D8=Overgang 18+
E1=Bijzondere kosten niet vergoed
E2=Te late betaling
E3=Toeslagen en belasting
E4=Verzekering
E5=Netwerk zonder contract
F1=Te zwaar gedrag
F2=Niet goed geïnformeerd
F3=Geen goede match
F4=Geen passende hulp voor het kind
F5=Plaatsing afgebroken (breakdown)
F6=Veiligheid
F7=Plaatsing bleef uit
G1=Contact met ouders van het kind
G2=Bezoekregeling
G3=Eigen kinderen
G4=Overbelasting of burn-out
G5=Relatie onder druk
X1=Een andere reden
X2=Dat wil ik niet zeggen', 3, '', '', 'Samenloop van redenen (NJi)'),
    (46, 4, 3, 'E03', 'Was stoppen uw eigen keuze?', '', 'waarom', 'een_van', 'ja=Ja
deels=Deels
nee=Nee', 1, '', '', 'NVP 2022'),
    (47, 4, 4, 'E04', 'Had er iets anders kunnen gebeuren waardoor u was gebleven?', '', 'anders', 'een_van', 'ja=Ja
misschien=Misschien
nee=Nee', 1, '', '', 'Stopredenen: te voorkomen'),
    (48, 4, 5, 'E04a', 'Wat had er anders gekund?', '', 'anders', 'open', '', 1, 'E04', 'ja+misschien', 'Stopredenen: te voorkomen'),
    (49, 4, 6, 'E05', 'Bij wie lag dat vooral?', '', 'anders', 'een_van', 'gemeente=De gemeente
aanbieder=De pleegzorgaanbieder
jeugdbescherming=De jeugdbescherming
anders=Iemand anders', 1, '', '', 'Stopredenen: wie had invloed'),
    (50, 4, 7, 'E06', 'Welk cijfer geeft u de begeleiding?', '', 'cijfers', 'cijfer', '', 1, '', '', 'Jaarlijkse tevredenheidsmeting (P-toets)'),
    (51, 4, 8, 'E07', 'Welk cijfer geeft u de samenwerking met de gemeente?', '', 'cijfers', 'cijfer', '', 1, '', '', 'Jaarlijkse tevredenheidsmeting (P-toets)'),
    (52, 4, 9, 'E08', 'Is er een gesprek geweest om het af te ronden?', '', 'afronding', 'een_van', 'ja=Ja
nee=Nee
wil_ik_nog=Nee, maar dat wil ik nog wel', 1, '', '', '1 op de 5 had geen gesprek (NJi)'),
    (53, 4, 10, 'E09', 'Heeft u nazorg gehad?', 'Nazorg is hulp of een gesprek nadat u gestopt bent.', 'afronding', 'ja_nee', '', 1, '', '', 'Stopreden: geen nazorg'),
    (54, 4, 11, 'E10', 'Zou u later weer pleegouder willen worden?', '', 'afronding', 'een_van', 'ja=Ja
misschien=Misschien
nee=Nee', 1, '', '', '72 procent zou het weer doen (NJi)'),
    (55, 4, 12, 'E11', 'Wilt u hierover een gesprek?', 'Uw antwoord hier blijft anoniem. Na het versturen leest u hoe u een gesprek aanvraagt. Dat staat los van deze antwoorden.', 'afronding', 'ja_nee', '', 1, '', '', 'Afrondend gesprek'),
    (56, 4, 13, 'E12', 'Wat moet de gemeente weten?', '', 'afronding', 'open', '', 1, '', '', 'Exitvragenlijst');
insert into questionnaire (id, code, version, title, minutes) values (5, 'training', 1, 'Beoordeling van een training', 1);
insert into question (id, questionnaire_id, position, code, wording, hint, theme, scale, choices, most, after_code, after_answers, practice) values
    (57, 5, 1, 'T01', 'Welk cijfer geeft u deze training of bijeenkomst?', '', 'training', 'cijfer', '', 1, '', '', 'Scholing: cijfer 7 (Actieplan Pleegzorg)'),
    (58, 5, 2, 'T02', 'Wat kan er beter, of wat was juist goed?', '', 'training', 'open', '', 1, '', '', 'Scholing');
