"""Words by which the rules know what something is, in English, German and French."""

from __future__ import annotations

import re


def _parted(text: str, mark: str | None = None) -> list[str]:
    """Words written one after the other."""
    return text.split(mark)


UPPER = "".join(char for code in range(0x41, 0x590) if (char := chr(code)).isupper())
"""Capitals of the Latin, Greek and Cyrillic scripts, for classes of characters."""

ROLE = re.compile(
    r"\b(?:\w*minist(?:er|re)(?:in|s|innen)?|secretary|secretaries|director|president|head|chair"
    r"(?:man|woman|person)?|chief|commissioner|ambassador|professor|prof|officer|advis[eo]r|expert"
    r"(?:in|e)?|researcher|fellow|manager(?:in)?|co-?ordinator|representative|chancellor|mayor|"
    r"governor|member|founder|partner|journalist(?:in|e)?|editor|analyst|specialist|economist|"
    r"lecturer|envoy|rapporteur|spokes\w+|ceo|deputy|attorney|judge|delegate|dean|rector|author|"
    r"lead(?:er)?|coordinateur|coordinatrice|\w*leiter(?:in)?|\w*direktor(?:in)?|"
    r"\w*präsident(?:in)?|\w*kommissar(?:in)?|\w*botschafter(?:in)?|\w*sekretär(?:in)?|"
    r"professorin|vorsitzende[rn]?|\w*bürgermeister(?:in)?|\w*kanzler(?:in)?|\w*beauftragte[rn]?|"
    r"\w*sprecher(?:in)?|\w*referent(?:in)?|\w*forscher(?:in)?|\w*vertreter(?:in)?|"
    r"\w*chef(?:in|fe)?|"
    r"secrétaire|directeur|directrice|président(?:e)?|commissaire|ambassadeur|ambassadrice|"
    r"professeure?|conseill\w+|responsable|représentante?|maire|déléguée?|haut-?commissaire|"
    r"cherche(?:ur|use)|vice|senior|host|presenter|anchor|student|assistant|consultant|"
    r"activist|practitioner|lawyer)\b",
    re.I,
)
ORGANISATION = re.compile(
    r"\b(?:commission|kommission|organi[sz]ations?|organisations?|agency|agence|agentur|institut"
    r"(?:e|ion|ions)?|university|universität|université|cent(?:re|er)|zentrum|council|\w*rat|"
    r"conseil|union|banks?|banque|fund|fonds|ministry|\w*ministerium|ministère|office|\w*amt|"
    r"foundation|\w*stiftung|fondation|initiative|network|netzwerk|réseau|forum|academy|akademie|"
    r"académie|parliament|parlament|parlement|nations|government|regierung|gouvernement|"
    r"association|verband|verein|company|group|gmbh|caritas|diakonie|cross|kreuz|croix|school|"
    r"college|embassy|botschaft|ambassade|department|directorate|direction|programme|secretariat|"
    r"sekretariat|secrétariat|committee|ausschuss|comité|federation|chamber|kammer|chambre|"
    r"society|gesellschaft|société|news|zeitung|times|der standard|orf)\b",
    re.I,
)
_ACRONYM = re.compile(r"\b[A-ZÄÖÜ][A-ZÄÖÜ&-]+\d?\b")
CONFERENCE = re.compile(
    r"\b(?:\w*conference|conférence|\w*konferenz|\w*tagung|forum|summit|\w*gipfel|sommet|symposium|"
    r"congress|\w*kongress|congrès|vmc|colloque|assises)\b",
    re.I,
)
EVENT = re.compile(
    r"\b(?:held|tak(?:es?|ing) place|took place|gather(?:ed|s)|convened?s?|hosted|met|opened|"
    r"brought together|brings together|attended|welcomed|joined|participated|took part|nahmen|"
    r"fand|findet|stattgefunden|statt|"
    r"versammelte[n]?|eröffnet[e]?|trafen|kamen|diskutierten|tagte[n]?|tenue?s?|tient|eu lieu|"
    r"a lieu|réuni\w*|accueilli\w*|rassembl\w+|s’est ouverte?|s'est ouverte?)\b",
    re.I,
)
VENUE = re.compile(
    r"\b(?:palais|palace|palast|hofburg|academy|akademie|académie|cent(?:re|er)|zentrum|\w*zentrum|"
    r"hotel|hôtel|hall|\w*halle|halle|museum|musée|ministry|\w*ministerium|ministère|university|"
    r"universität|université|rathaus|town hall|city hall|schloss|castle|château|house|haus|"
    r"\w+haus|maison|auditorium|theatre|theater|théâtre|library|bibliothek|bibliothèque|saal|"
    r"messe|arena|campus|abbey|stift|villa|pavilion|bank)\b",
    re.I,
)
DAY_LINE = re.compile(
    r"(?:day|tag|jour(?:née)?)\s+(?:\d|one|two|three|eins|zwei|drei|un|deux|trois)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|diens|donners|frei|sams|sonn)tag\b|"
    r"mittwoch\b|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b",
    re.I,
)
"""How lines begin that name a day of the programme."""
COUNTRIES = frozenset(
    name.strip().casefold()
    for name in _parted(
        """
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bangladesh, Belarus, Belgium, Benin, Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Burkina
Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China, Colombia, Congo,
Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Ecuador, Egypt,
Eritrea, Estonia, Ethiopia, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece,
Guinea, Haiti, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory
Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi,
Malaysia, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia, Montenegro, Morocco,
Mozambique, Myanmar, Namibia, Nepal, Netherlands, the Netherlands, New Zealand, Niger, Nigeria,
North Macedonia, Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, the
Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Senegal, Serbia,
Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan,
Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Tajikistan, Tanzania, Thailand, Togo,
Tunisia, Turkey, Türkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom,
UK, the United Kingdom, United States, USA, the United States, Uruguay, Uzbekistan, Venezuela,
Vietnam, Yemen, Zambia, Zimbabwe, Ägypten, Äthiopien, Albanien, Algerien, Armenien,
Aserbaidschan, Belgien, Bosnien und Herzegowina, Bulgarien, Dänemark, Deutschland, Estland,
Finnland, Frankreich, Georgien, Griechenland, Großbritannien, Indien, Irak, Irland, Italien,
Jordanien, Kanada, Kroatien, Lettland, Libanon, Libyen, Litauen, Marokko, Mauretanien, Moldau,
Mazedonien, Nordmazedonien, Niederlande, den Niederlanden, Norwegen, Österreich, Polen,
Rumänien, Russland, Schweden, Schweiz, der Schweiz, Serbien, Slowakei, der Slowakei, Slowenien,
Spanien, Südafrika, Syrien, Tschechien, Tunesien, Türkei, der Türkei, Ungarn, Vereinigte
Staaten, Zypern, Albanie, Algérie, Allemagne, Arménie, Autriche, Belgique, Bosnie-Herzégovine,
Bulgarie, Cameroun, Chypre, Côte d’Ivoire, Croatie, Danemark, Égypte, Espagne, Estonie, États-
Unis, Éthiopie, Finlande, Géorgie, Grèce, Hongrie, Inde, Irlande, Italie, Jordanie, Lettonie,
Liban, Libye, Lituanie, Macédoine du Nord, Maroc, Mauritanie, Moldavie, Norvège, Pays-Bas,
Pologne, Roumanie, Royaume-Uni, Russie, Sénégal, Serbie, Slovaquie, Slovénie, Suède, Suisse,
Syrie, Tchad, Tchéquie, Tunisie, Turquie, Tchéque
""",
        ",",
    )
)
CITIES = frozenset(
    _parted(
        """
Abidjan Abuja Accra Amman Amsterdam Ankara Athens Athen Athènes Baku Bamako Barcelona Belgrade
Belgrad Beirut Beyrouth Berlin Bern Berne Bonn Bratislava Brussels Brüssel Bruxelles Bucharest
Bukarest Bucarest Budapest Cairo Kairo Caire Casablanca Chisinau Chișinău Cologne Köln
Copenhagen Kopenhagen Copenhague Dakar Dublin Florence Florenz Frankfurt Geneva Genf Genève Graz
Hamburg Helsinki Innsbruck Islamabad Istanbul Kiev Kyiv Kyjiw Lagos Linz Lisbon Lissabon
Lisbonne Ljubljana London Londres Luxembourg Luxemburg Lyon Madrid Malmö Marrakech Marseille
Milan Mailand Munich München Nairobi Nicosia Nikosia Oslo Ottawa Palermo Paris Podgorica Prague
Prag Pristina Rabat Riga Riyadh Rome Rom Roma Salzburg Sarajevo Skopje Sofia Stockholm
Strasbourg Straßburg Tallinn Tbilisi Tehran Tiflis Tirana Tripoli Tunis Valletta Vienna Wien
Vienne Vilnius Warsaw Warschau Varsovie Washington Yerevan Zagreb Zurich Zürich
"""
    )
)


def is_country(text: str) -> bool:
    """Whether a text is a country's name."""
    return text.strip().casefold() in COUNTRIES


def has_organisation(text: str) -> bool:
    """Whether a text has a word that organisations are called by, or an acronym."""
    return bool(ORGANISATION.search(text)) or bool(_ACRONYM.search(text))
