"""What is typed fits a name by its words, their beginnings and its initials; a slip leads to what is near."""

import pytest

from segue.domain.fitting import BEGUN, EXACT, INITIALS, WITHIN, WORD, WORD_BEGUN, fit, key_of, nearest


@pytest.mark.parametrize(
    ("typed", "name", "worth"),
    [
        ("blue", "Blue", EXACT),
        ("blu", "Blue Train", BEGUN),
        ("blue train", "Blue Train", EXACT),
        ("train", "Blue Train", WORD),
        ("tra", "Blue Train", WORD_BEGUN),
        ("train blu", "Blue Train", (WORD + WORD_BEGUN) / 2),
        ("rain", "Blue Train", WITHIN),
        ("ra", "Blue Train", 0),
        ("mbv", "My Bloody Valentine", INITIALS),
        ("mbvx", "My Bloody Valentine", 0),
        ("blue sky", "Blue Train", 0),
        ("dont", "Don't Stop", BEGUN),
        ("don’t", "Don't Stop", BEGUN),
        ("ac dc", "AC/DC", EXACT),
        ("rem", "R.E.M.", EXACT),
        ("sigur ros", "Sigur Rós", EXACT),
        ("東京", "東京事変", BEGUN),
        ("!!!", "!!!", EXACT),
        ("", "Blue", 0),
    ],
)
def test_how_well_it_fits(typed: str, name: str, worth: float) -> None:
    assert fit(key_of(typed).split(), key_of(name)) == pytest.approx(worth)


def test_what_is_near_to_a_word_with_a_slip() -> None:
    known = ["coltrane", "cobalt", "train", "blue", "blur", "metallica"]
    assert nearest("coltrnae", known) == ["coltrane"], "two letters changed places"
    assert nearest("metalica", known) == ["metallica"]
    assert list(nearest("bluw", known)) == ["blue", "blur"]
    assert list(nearest("blue", known)) == ["blur"], "itself is no other word"
    assert not nearest("blx", known), "too short to tell"


#: Words of names that a library of jazz, rock and concert music may hold.
NAMES = """
    delphine marchetti radiohead metallica beatles pink floyd zeppelin nirvana miles davis coltrane joni mitchell
    bjork portishead massive attack kraftwerk depeche order division smiths morrissey fleetwood stevie wonder marvin
    aretha franklin otis redding simone billie holiday ella fitzgerald louis armstrong ellington thelonious mingus
    herbie hancock jarrett evans chet baker brubeck sonny rollins blakey wayne shorter metheny norah jones adele
    coldplay muse arctic monkeys strokes arcade justice phoenix gainsbourg stromae rammstein nena vangelis eno bowie
    springsteen dylan young leonard cohen waits harvey kate bush peter gabriel genesis crimson purple sabbath maiden
    priest slayer anthrax pixies pavement wilco foxes lamar drake eminem outkast madonna jackson prince houston abba
    roxette europe robyn cardigans garbarek einaudi richter glass reich bach mozart beethoven schubert schumann chopin
    liszt brahms tchaikovsky dvorak debussy ravel satie stravinsky mahler wagner verdi puccini vivaldi handel haydn
    marley cliff simon garfunkel stones kinks doors hendrix joplin cream clapton santana eagles journey kansas boston
    chicago queen aerosmith halen orbital prodigy moby caribou burial bonobo frahm moderat apparat eilish lorde
"""
ARTISTS = NAMES.split()

#: Words that mean nobody of these.
OTHERS = """
    window garden summer winter bridge silver yellow orange purpel mountain station teacher morning kitchen picture
    weather nothing evening holidays forest doctor letter number people street school mother brother planet rocket
    hammer butter basket ticket branch course figure fourth parent should signed taking widest favour ignore module
    thunder whisper blanket chapter diamond feather harvest kingdom library machine network package quarter railway
    shadow tunnel valley wisdom breakfast chocolate dangerous elephant furniture gathering happiness important
"""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("delfine", "delphine"),
        ("dephlin", "delphine"),
        ("morisey", "morrissey"),
        ("penalow", "penhallow"),
        ("colpday", "coldplay"),
        ("marchety", "marchetti"),
    ],
)
def test_two_slips_are_forgiven_where_the_words_are_much_alike(typed: str, meant: str) -> None:
    assert nearest(typed, [*ARTISTS, "penhallow"])[0] == meant


@pytest.mark.parametrize(
    "word",
    OTHERS.split(),
)
def test_a_word_that_means_nobody_leads_to_nobody(word: str) -> None:
    near = {"purpel": ["purple"], "holidays": ["holiday"], "harvest": ["harvey"]}
    assert list(nearest(word, ARTISTS)) == near.get(word, [])
