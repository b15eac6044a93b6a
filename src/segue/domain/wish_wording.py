"""What is said of a wish beside its list: what fits, what did not, and for when it is."""

from segue.domain.asking import By, During, From, Genre, InList, Known, On, Titled, Wanted
from segue.domain.asking_wording import stretch_words, together, years_said
from segue.domain.context import Context, Daypart
from segue.domain.speech import plural, tr
from segue.domain.wording import weekday, while_doing


def part_words(part: Wanted, *, of_tracks: bool = False) -> str:
    """As in "nothing …", or, `of_tracks`, as in "twelve tracks …"."""
    match part.topic:
        case Genre(name):
            words = tr("that is not of the genre {genre}") if part.is_not else tr("of the genre {genre}")
            return words.format(genre=name)
        case By(name):
            words = tr("that is not by {artist}") if part.is_not else tr("by {artist}")
            return words.format(artist=name)
        case On(name):
            words = (
                tr("that is not on an album called “{album}”") if part.is_not else tr("on an album called “{album}”")
            )
            return words.format(album=name)
        case Titled(name):
            words = tr("that is not called “{track}”") if part.is_not else tr("called “{track}”")
            return words.format(track=name)
        case InList(name):
            words = tr("in a playlist called “{playlist}”")
            if part.is_not:
                words = tr("that is not in a playlist called “{playlist}”")
            return words.format(playlist=name)
        case From(first, last):
            words = tr("that is not from {years}") if part.is_not else tr("from {years}")
            return words.format(years=years_said(first, last))
        case During(stretch):
            words = tr("that was heard {when}")
            if part.is_not:
                words = tr("that was not heard {when}")
            elif of_tracks:
                words = tr("heard {when}", "of tracks: heard this week")
            return words.format(when=stretch_words(stretch))
        case Known.LOVED:
            return tr("that is not loved by you") if part.is_not else tr("that you love")
        case Known.NEVER:
            if part.is_not:
                return tr("that was ever played")
            return tr("never played") if of_tracks else tr("that was never played")
        case Known.FAMILIAR:
            return tr("that you have not played") if part.is_not else tr("that you have played")
        case Known.FORGOTTEN:
            if part.is_not:
                return tr("that is not a forgotten favourite")
            return tr("that you liked and have not heard for three months")
        case _:
            return ""


def fewer_words(many: int, *, is_lively: bool) -> str:
    """What is said where only so many are as calm, or as lively, as was asked for."""
    if is_lively and not many:
        return tr("Nothing that fits is so lively: these are the liveliest there are.")
    if not many:
        return tr("Nothing that fits is so calm: these are the calmest there are.")
    if is_lively:
        return plural(
            "Only %n track that fits is so lively: the others are the liveliest after it.",
            "Only %n tracks that fit are so lively: the others are the liveliest after them.",
            many,
        )
    return plural(
        "Only %n track that fits is so calm: the others are the calmest after it.",
        "Only %n tracks that fit are so calm: the others are the calmest after them.",
        many,
    )


def moment_words(context: Context, now: Context) -> str:
    """For when the list is, as in "those you are likeliest to want …"."""
    doing = ""
    if context.activity is not None and context.activity != now.activity:
        doing = while_doing(context.activity)
    if context.at == now.at:
        return doing or tr("now", "as in: what you are likeliest to want now")
    if context.at.date() == now.at.date():
        words = {
            Daypart.MORNING: tr("this morning"),
            Daypart.AFTERNOON: tr("this afternoon"),
            Daypart.EVENING: tr("this evening"),
            Daypart.NIGHT: tr("tonight"),
        }
        then = words[context.daypart]
    else:
        words = {
            Daypart.MORNING: tr("on {weekday} morning"),
            Daypart.AFTERNOON: tr("on {weekday} afternoon"),
            Daypart.EVENING: tr("on {weekday} evening"),
            Daypart.NIGHT: tr("on {weekday} night"),
        }
        then = words[context.daypart].format(weekday=weekday(context.weekday))
    return together([then, doing])
