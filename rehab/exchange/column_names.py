"""Names of columns in tables of runs, in the languages in which services write them; small letters, no accents."""

from collections.abc import Mapping

NAMES: Mapping[str, tuple[str, ...]] = {
    "date": (
        "date",
        "day",
        "start",
        "start time",
        "started",
        "datum",
        "data",
        "fecha",
        "activity date",
        "begin",
    ),
    "time_of_day": ("time of day", "start of day", "uhrzeit", "startzeit", "godzina", "clock", "heure"),
    "distance": ("distance", "distanz", "strecke", "dystans", "distancia", "distanza", "afstand", "dist"),
    "duration": (
        *("moving time", "zeit in bewegung", "bewegungszeit", "czas ruchu", "temps de deplacement"),
        *(
            "tiempo en movimiento",
            "tempo in movimento",
            "tempo em movimento",
            "bewogen tijd",
            "time",
            "duration",
            "zeit",
            "dauer",
            "czas",
            "temps",
        ),
        *("duree", "tiempo", "tempo", "durata", "duur", "tijd", "total time", "minutes"),
    ),
    "elapsed": (
        *("elapsed time", "verstrichene zeit", "czas calkowity", "czas uplyniety", "uplyniety czas"),
        *("temps ecoule", "tiempo transcurrido", "tempo trascorso", "tempo decorrido", "verstreken tijd"),
    ),
    "name": (
        *(
            "title",
            "name",
            "activity name",
            "titel",
            "bezeichnung",
            "nazwa",
            "tytul",
            "titre",
            "titulo",
            "titolo",
        ),
        *("run", "nom", "nombre", "note", "notes"),
    ),
    "heart": (
        *("avg hr", "average heart rate", "avg heart rate", "heart rate", "hr", "avg bpm", "average hr"),
        *("durchschnittliche herzfrequenz", "herzfrequenz", "o hf", "hf", "srednie tetno", "tetno"),
        *("frequence cardiaque moyenne", "fc moyenne", "frecuencia cardiaca media", "fc media", "fc medio"),
        *("frequenza cardiaca media", "gem hs", "gemiddelde hartslag"),
    ),
    "sport": (
        *(
            "activity type",
            "type",
            "sport",
            "aktivitatstyp",
            "art",
            "typ aktywnosci",
            "typ",
            "type d activite",
        ),
        *("tipo de actividad", "tipo de atividade", "tipo di attivita", "activiteittype", "kind"),
    ),
}
STRIDE = ("avg stride length", "durchschnittliche schrittlange", "srednia dlugosc kroku")
CADENCE = ("avg run cadence", "durchschnittliche schrittfrequenz", "sredni rytm biegu", "avg cadence")
FAVOURITE = ("favorite", "favorit", "ulubiony", "favori", "favorito", "preferito", "favoriet")
