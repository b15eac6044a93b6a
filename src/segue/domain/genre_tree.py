"""A small tree of genres, and the one name of a genre however a tag spells it.

`canonical` turns a tag's word into the tree's name; `parents` and `family` tell where a name stands. The tree is
shipped, not learned: it is broad enough to say what is near to what, and small enough to be read in one sitting.
"""

import re
import unicodedata
from functools import cache, lru_cache

from segue.domain.text import fold

# One genre a line, below the one it belongs to; after "=" other words for it, parted by bars. Only those that
# `_key` does not already hold for the same are listed: case, diacritics, blanks, hyphens, "&" and "and", a plural
# and "Music" at the end make no difference.
_TREE = """
Rock
  Alternative Rock = Alternative | Alt Rock | AlternRock | Alternative & Punk | Alternative & Indie | Modern Rock
    Grunge
    Indie Rock
    Indie = Indie/Alternative | Alternative/Indie | Independent
    Britpop
    Shoegaze = Shoegazing | Shoegazer
    Noise Rock
    Math Rock
    Post-Rock
    Gothic Rock = Gothic | Goth | Goth Rock
  Classic Rock
  Hard Rock
  Soft Rock = Slow Rock | Yacht Rock | Trop Rock
  Pop Rock
  Blues Rock
  Folk Rock
  Country Rock
  Funk Rock = Primus
  Southern Rock
  Progressive Rock = Prog | Prog Rock | Progressive
    Krautrock = Kosmische
    Symphonic Rock
  Art Rock = Experimental Rock | Avant Rock
  Psychedelic Rock = Psychedelic | Psychedelia | Psychadelic | Psych | Psych Rock | Acid Rock
    Space Rock
  Garage Rock
  Glam Rock = Glam
  Rock & Roll
    Rockabilly
    Surf Rock = Surf
    Beat = Merseybeat | British Invasion
  Stoner Rock = Stoner | Desert Rock
  Jam Band = Jam
  Instrumental Rock
  J-Rock = Japanese Rock | Visual Kei
  Russian Rock = Русский рок

Metal
  Heavy Metal = Traditional Metal | Classic Metal
  Thrash Metal = Thrash
  Death Metal
    Melodic Death Metal = Melodeath | Melodic Death
  Black Metal
  Doom Metal = Doom
    Sludge Metal = Sludge
  Power Metal
  Progressive Metal = Prog Metal
  Symphonic Metal
  Gothic Metal
  Folk Metal = Viking Metal | Pagan Metal
  Industrial Metal
  Nu Metal = New Metal
  Alternative Metal = Alt Metal
  Glam Metal = Hair Metal | Pop Metal
  Metalcore
  Deathcore
  Grindcore = Grind
  Post-Metal

Punk = Punk Rock | Acid Punk | Polsk Punk | Oi
  Hardcore = Hardcore Punk
    Post-Hardcore
  Emo = Emocore
    Screamo
  Pop Punk = Punk Pop
  Ska Punk
  Afro-Punk = Negerpunk
  Post-Punk
  New Wave
    New Romantic
    Neue Deutsche Welle = NDW | German New Wave

Pop = Popular
  Top 40 = Chart | Chart Pop | Hits
  Dance Pop
  Synthpop
  Electropop
  Indie Pop
  Art Pop
  Baroque Pop = Chamber Pop | Orchestral Pop
  Dream Pop
  Power Pop
  Europop
  Hyperpop
  Adult Contemporary
  Singer-Songwriter = Singer/Songwriter | Songwriter | Liedermacher
  Chanson = Chanson Française | French Chanson | Variété Française | Variété | French Pop
  Schlager
  J-Pop = Japanese Pop
    City Pop
  K-Pop = Korean Pop
  C-Pop = Chinese Pop | Mandopop | Cantopop

Electronic = Electronica | Elektronik | Elektronisch | Électronique | Электроника
  Ambient = Illbient | Space
    Dark Ambient
    Drone
    Psybient = Psychill
  Chillout = Chill
    Chillwave
    Downtempo
    Lo-Fi
  Trip Hop
  Dance = EDM | Electronic Dance | Club | Club Dance
    Eurodance = Euro | Euro House
    Freestyle
  House = Club House | Tribal | Dream
    Acid House = Acid
    Deep House
    Electro House
    French House = Filter House
    Progressive House
    Tech House
    Tropical House
  Techno = Euro Techno
    Dub Techno
    Hard Techno = Schranz
    Industrial Techno = Techno Industrial
    Minimal Techno = Minimal
  Trance
    Goa Trance = Goa
    Progressive Trance
    Psytrance = Psychedelic Trance
  Drum & Bass = DnB | Drum Bass | Liquid | Liquid DnB
    Jungle
  Breakbeat = Breaks | Nu Breaks | Nu Breakz
    Big Beat
  UK Garage = Garage | UKG | 2-Step | Speed Garage
  Dubstep = Brostep
  Bass Music = Bass
    Footwork = Juke
  Electro
  Electroclash
  Electro Swing
  IDM = Intelligent Dance | Braindance
  Glitch
  Leftfield
  Rave
  Hardcore Techno = Gabber | Gabba | Terror | Terrorcore
    Happy Hardcore = UK Hardcore
    Hardstyle = Jumpstyle
  Industrial = Industro-Goth | Industrial Goth
    EBM = Electronic Body
  Darkwave
  Synthwave = Retrowave | Outrun
  Vaporwave
  Indietronica = Indie Electronic
  Folktronica
  Chiptune = Chip | 8-Bit

Hip Hop = Hip-Hop/Rap | Rap/Hip-Hop | Rap & Hip-Hop | Hip-Hop & Rap | Hip-Hop Rap | Rap Hip-Hop
  Rap
  Alternative Hip Hop = Alternative Rap | Abstract Hip Hop | Conscious Hip Hop | Underground Hip Hop
  Gangsta Rap = Gangster Rap | Gangsta
    G-Funk
  East Coast Hip Hop = East Coast Rap
  West Coast Hip Hop = West Coast Rap
  Southern Hip Hop = Southern Rap | Dirty South
  Trap
  Drill = UK Drill
  Grime
  Instrumental Hip Hop = Beats
    Lo-Fi Hip Hop = Lo-Fi Beats | Chillhop
  Miami Bass = Booty Bass
  French Hip Hop = French Rap | Rap Français
  German Hip Hop = German Rap | Deutschrap | Deutscher Hip Hop

R&B = Rhythm & Blues
  Contemporary R&B = Modern R&B | Urban | Urban Contemporary
    New Jack Swing
    Slow Jam = Quiet Storm
  Doo-Wop
  Soul = Rhythmic Soul
    Motown
    Neo Soul = Nu Soul
  Funk = Pop/Funk
  Disco
    Nu Disco
    Italo Disco

Jazz
  Ragtime
  Dixieland = Traditional Jazz | Trad Jazz | New Orleans Jazz | Hot Jazz
  Swing
    Big Band
  Bebop = Bop | Bebob
    Hard Bop
  Cool Jazz = West Coast Jazz
  Free Jazz = Avant-Garde Jazz
  Soul Jazz
  Jazz-Funk = Jazz & Funk
  Fusion = Jazz Fusion | Jazz-Rock | Fast Fusion
  Acid Jazz
  Nu Jazz = Electro Jazz
  Smooth Jazz
  Contemporary Jazz = Modern Jazz
  Vocal Jazz = Jazz Vocal
  Latin Jazz = Afro-Cuban Jazz

Blues
  Delta Blues
  Country Blues = Acoustic Blues
  Electric Blues
  Boogie-Woogie

Classical = Classic | Klassik | Classique | Clásica | Classica | Классика | Классическая музыка
  Early Music
    Medieval = Gregorian | Gregorian Chant
    Renaissance
  Baroque = Barock | Barocco
  Romantic = Romantic Era | Romantic Period | Romanticism
  Impressionism = Impressionist
  Modern Classical = 20th Century Classical | 20th Century | Modernism
    Minimalism = Minimalist
    Neoclassical = Neoclassicism
  Contemporary Classical
  Opera
  Choral = Chorus | Choir
    Oratorio = Cantata
  Lied = Lieder | Art Song
  Chamber Music = Chamber | Kammermusik
    Sonata
  Orchestral = Orchestra | Symphonic
    Symphony
    Ballet
  Crossover = Classical Crossover
  March = Marching Band | Military | Brass Band

Folk = Folk, World, & Country | Folk, World & Country
  Traditional Folk = Traditional | Trad | National Folk | Folklore
  Contemporary Folk
  Indie Folk
  Neofolk = Dark Folk
  Folk Pop = Pop Folk
  Celtic = Irish | Irish Folk | Scottish | Scottish Folk
  Volksmusik = German Folk
  Polka

Country = Country & Western
  Alt-Country = Alternative Country
  Americana = American Roots
  Bluegrass = Newgrass
  Country Pop
  Western
  Cajun

Reggae
  Ska
  Rocksteady
  Roots Reggae
  Dub
  Dancehall = Ragga | Raggamuffin

Latin = Latino | Latina | Música Latina
  Salsa
  Merengue
  Bachata
  Cumbia
  Tango
  Brazilian = Brasil | Música Brasileira
    Bossa Nova
    Samba
    MPB = Música Popular Brasileira
  Latin Pop = Pop Latino
  Latin Rock = Rock en Español
  Reggaeton
  Regional Mexican = Mariachi | Ranchera | Norteño | Banda

World = Ethnic | Ethno | Global | International | Worldbeat | World Fusion | Weltmusik | Musique du Monde
  African
    Afrobeat
    Afrobeats
    Amapiano
    Highlife
  Middle Eastern
  Turkish
  Klezmer
  Indian
    Indian Classical = Hindustani | Raga | Carnatic
    Bhangra
    Bollywood = Filmi
  Qawwali
  Balkan
  Flamenco
  Fado
  Caribbean = Soca | Kompa
    Calypso
    Zouk
  Native American

Soundtrack = OST | Original Soundtrack | Bande Originale | Banda Sonora | Stage & Screen | Саундтрек | Trailer
  Film Score = Score | Film | Movie | Film Soundtrack | Movie Soundtrack | Movie Score | Original Score
  TV Soundtrack = TV | Television
  Video Game Music = Video Game | VGM | Game | Game Soundtrack | Video Game Soundtrack
  Anime = Anime Soundtrack
  Musical = Musical Theatre | Musical Theater | Show Tunes | Broadway | Cast Recording | Original Cast Recording

Spoken = Spoken Word | Speech | Spoken & Audio | Non-Music | Talk
  Audiobook = Book | Books & Spoken | Hörbuch | Hörbücher | Livre Audio | Audiolibro | Аудиокнига
    Fiction = Novel
    Non-Fiction
    Sci-Fi = Science Fiction
    Fantasy
    Crime = Mystery | Thriller | Krimi
    Biography = Memoir
  Podcast
  Radio Drama = Audio Drama | Audio Theatre | Audio Theater | Radio Play | Hörspiel | Hörspiele
  Poetry = Poem
  Lecture = Educational | Education
  News = News & Politics

Comedy = Humour | Humor | Satire | Novelty | Comedy Rock | Kabarett | Pranks
  Stand-Up = Stand-Up Comedy
  Parody

Children's = Children | Kinder | Kinderlieder | Kids | Enfants | Nursery Rhymes
  Lullaby = Lullabies
  Children's Stories = Fairy Tale | Märchen | Kids Stories

Religious = Sacred | Spiritual | Inspirational
  Gospel = Christian & Gospel | Gospel & Religious
  Contemporary Christian = Christian | CCM | Christian Pop
  Christian Rock
  Christian Hip Hop = Christian Rap | Christian Gangsta Rap
  Worship = Praise & Worship | Praise
  Hymns
  Devotional = Bhajan | Kirtan | Mantra

Easy Listening = Easy
  Lounge = Cocktail | Porn Groove
    Exotica
  Traditional Pop = Standard | Crooner | Great American Songbook
  Vocal
  Cabaret
  Background Music = BGM | Background | Mood Music | Muzak

New Age
  Meditation = Meditative | Yoga
  Relaxation = Relax | Relaxing | Spa | Sleep
  Nature Sounds = Nature

Experimental = Eclectic | Abstract
  Avant-Garde
  Noise = Harsh Noise | Power Electronics
  Electroacoustic
  Field Recording

Holiday = Seasonal
  Christmas = Xmas | Weihnachten | Weihnachtslieder | Weihnacht | Noël | Navidad
  Halloween

Oldies = Golden Oldies | Retro | Revival
  50s = 1950s | Fifties
  60s = 1960s | Sixties
  70s = 1970s | Seventies
  80s = 1980s | Eighties
  90s = 1990s | Nineties
  00s = 2000s | Noughties
  10s = 2010s

Other = Unknown | Unknown Genre | Misc | Miscellaneous | Unclassifiable | Undefined | None | Various | Genre | Cult
  Instrumental = Instrumental Pop | Drum Solo
  Acoustic
  A Cappella = Acapella
  Ballad
    Power Ballad
  Duet
  Live
  Remix = Remixes
  Cover = Cover Version
  Karaoke
  DJ Mix = Mixtape | DJ Mixes
  Sound Effects = Sound Clip | SFX
"""

_AND = re.compile(r"[&+]|\b(?:and|und)\b")
# What parts genres from one another in one text stays: "Folk/Rock" may be two, "Folk Rock" is one.
_DROPPED = re.compile(r"[^\w/,;|]|_")
_ENDINGS = ("", "s", "music", "musik")


def canonical(word: str) -> str:
    """The one name of the genre that `word` means; of a word that the tree does not know, the word itself.

    A known genre is known however its case, diacritics, blanks, hyphens, apostrophes and ampersands are, in the
    plural, and with "Music" behind it. An unknown one keeps its letters; only its capitals are put as in a title,
    whatever they were, since else "Neo-Grime" and "NEO-GRIME" would be learned as two genres. "" gives "".

    >>> canonical("hiphop"), canonical("Drum'n'Bass"), canonical("neo-grime")
    ('Hip Hop', 'Drum & Bass', 'Neo-Grime')
    """
    return _known(word) or _titled(word)


def is_known(word: str) -> bool:
    """Whether the tree has a name for `word`."""
    return _known(word) is not None


def parents(name: str) -> tuple[str, ...]:
    """The genres that `name`, one of the tree's, belongs to: the nearest first, its family last.

    () for a family, and for a name that is not in the tree.

    >>> parents("Grunge")
    ('Alternative Rock', 'Rock')
    """
    return _places().get(name, ())


def family(name: str) -> str:
    """The family that `name`, one of the tree's, belongs to: that of a family is itself; "" if not in the tree."""
    above = _places().get(name)
    if above is None:
        return ""
    return above[-1] if above else name


def names() -> tuple[str, ...]:
    """All names of the tree, each after the one it belongs to."""
    return tuple(_places())


# ---------------------------------------------------------------- the tree as tables


def _lines() -> list[tuple[int, str, list[str]]]:
    """Depth, name and other words of each line of the tree."""
    lines = []
    for line in filter(None, _TREE.splitlines()):
        name, _, others = line.partition(" = ")
        bare = name.strip()
        lines.append(((len(name) - len(bare)) // 2, bare, others.split(" | ") if others else []))
    return lines


@cache
def _places() -> dict[str, tuple[str, ...]]:
    """Each name with its parents."""
    places: dict[str, tuple[str, ...]] = {}
    line_of: list[str] = []
    for depth, name, _ in _lines():
        places[name] = tuple(reversed(line_of[:depth]))
        line_of[depth:] = [name]
    return places


@cache
def _keys() -> dict[str, str]:
    """The name that each key means."""
    return {_key(word): name for _, name, others in _lines() for word in (name, *others)}


def _key(word: str) -> str:
    """What is alike in all spellings of one genre: letters, digits, and an "n" for every "and"."""
    return _DROPPED.sub("", _AND.sub("n", fold(word)))


@lru_cache(256)
def _known(word: str) -> str | None:
    key = _key(word)
    keys = _keys()
    return next((keys[bare] for ending in _ENDINGS if (bare := key.removesuffix(ending)) in keys), None)


# ---------------------------------------------------------------- words that the tree does not know

_TOKEN = re.compile(r"[^\s/&+()\[\],;|‐‑–—-]+")
_SMALL = frozenset(["and", "of", "the", "in", "n", "de", "del", "da", "do", "di", "du", "la", "le", "et", "y", "und"])
_CAPITAL = frozenset(["bbc", "dj", "dnb", "ebm", "edm", "idm", "ii", "iii", "ost", "rnb", "tv", "uk", "usa", "vgm"])


def _titled(word: str) -> str:
    """As in a title, by its small letters alone: so however a word is spelt, it gives one name."""
    small = unicodedata.normalize("NFC", " ".join(word.split()).lower())
    return _TOKEN.sub(_capitalised, small)


def _capitalised(match: re.Match[str]) -> str:
    token = match[0]
    if token in _CAPITAL:
        return token.upper()
    if token in _SMALL and match.start():
        return token
    # A few letters do not come back from their capital ("ß", "ŉ"): the name would change each time it is asked for.
    capital = token[0].title()
    return capital + token[1:] if capital.lower() == token[0] else token
