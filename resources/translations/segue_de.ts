<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>familiar</source>
        <comment>of music</comment>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>surprising</source>
        <comment>of music</comment>
        <translation>überraschend</translation>
    </message>
    <message>
        <source>never played</source>
        <comment>of music</comment>
        <translation>nie gespielt</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>of music</comment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of music</comment>
        <translation>geliebt</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>of music</comment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>lively</source>
        <comment>of music</comment>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>calmer</source>
        <comment>of music</comment>
        <translation>ruhiger</translation>
    </message>
    <message>
        <source>livelier</source>
        <comment>of music</comment>
        <translation>lebhafter</translation>
    </message>
    <message>
        <source> </source>
        <comment>between the words of a sentence</comment>
        <translation> </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between what is chosen from</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Not heard {when}</source>
        <translation>Nicht gehört: {when}</translation>
    </message>
    <message>
        <source>No {genre}</source>
        <translation>Kein {genre}</translation>
    </message>
    <message>
        <source>no, not, without</source>
        <comment>what one types before what is not wanted: every such word, between commas</comment>
        <translation>kein, keine, keinen, nicht, ohne, außer</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>Nicht {what}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>von {artist}</translation>
    </message>
    <message>
        <source>album “{album}”</source>
        <translation>Album „{album}“</translation>
    </message>
    <message>
        <source>track “{track}”</source>
        <translation>Titel „{track}“</translation>
    </message>
    <message>
        <source>playlist “{playlist}”</source>
        <translation>Playlist „{playlist}“</translation>
    </message>
    <message>
        <source>music of {years}</source>
        <translation>Musik aus {years}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, alone on a button</comment>
        <translation>{year}er</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>alone on a button</comment>
        <translation>vor {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>alone on a button</comment>
        <translation>ab {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>like what plays</source>
        <translation>wie das, was läuft</translation>
    </message>
    <message>
        <source>like {artist}</source>
        <translation>wie {artist}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>gehört: {when}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, as in: from the 1980s</comment>
        <translation>den {year}ern</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>as in: music from before 1970</comment>
        <translation>der Zeit vor {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>as in: music from 1970 and later</comment>
        <translation>der Zeit ab {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago</source>
        <comment>%n days ago</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week ago</source>
        <comment>%n weeks ago</comment>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month ago</source>
        <comment>%n months ago</comment>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year ago</source>
        <comment>%n years ago</comment>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <comment>a day: last Friday</comment>
        <translation>letzten {weekday}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <comment>in letters of CLDR: on 3 November</comment>
        <translation>&apos;am&apos; d. MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <comment>in letters of CLDR: on 3 November 2025</comment>
        <translation>&apos;am&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message numerus="yes">
        <source>in the last day</source>
        <comment>in the last %n days</comment>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last week</source>
        <comment>in the last %n weeks</comment>
        <translation>
            <numerusform>in der letzten Woche</numerusform>
            <numerusform>in den letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last month</source>
        <comment>in the last %n months</comment>
        <translation>
            <numerusform>im letzten Monat</numerusform>
            <numerusform>in den letzten %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last year</source>
        <comment>in the last %n years</comment>
        <translation>
            <numerusform>im letzten Jahr</numerusform>
            <numerusform>in den letzten %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>im Jahr {year}</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM yyyy</source>
        <comment>in letters of CLDR: in March 2024</comment>
        <translation>&apos;im&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>&apos;last&apos; MMMM</source>
        <comment>in letters of CLDR: last March</comment>
        <translation>&apos;letzten&apos; MMMM</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM</source>
        <comment>in letters of CLDR: in March</comment>
        <translation>&apos;im&apos; MMMM</translation>
    </message>
    <message>
        <source>last winter</source>
        <translation>letzten Winter</translation>
    </message>
    <message>
        <source>last spring</source>
        <translation>letzten Frühling</translation>
    </message>
    <message>
        <source>last summer</source>
        <translation>letzten Sommer</translation>
    </message>
    <message>
        <source>last autumn</source>
        <translation>letzten Herbst</translation>
    </message>
    <message>
        <source>in winter</source>
        <translation>im Winter</translation>
    </message>
    <message>
        <source>in spring</source>
        <translation>im Frühling</translation>
    </message>
    <message>
        <source>in summer</source>
        <translation>im Sommer</translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation>im Herbst</translation>
    </message>
    <message>
        <source>in winter {year}</source>
        <translation>im Winter {year}</translation>
    </message>
    <message>
        <source>in spring {year}</source>
        <translation>im Frühling {year}</translation>
    </message>
    <message>
        <source>in summer {year}</source>
        <translation>im Sommer {year}</translation>
    </message>
    <message>
        <source>in autumn {year}</source>
        <translation>im Herbst {year}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>{music} by {artist}</source>
        <translation>{music} von {artist}</translation>
    </message>
    <message>
        <source>{music} from {source}</source>
        <translation>{music} aus {source}</translation>
    </message>
    <message>
        <source>{music} like {artist}</source>
        <translation>{music} wie {artist}</translation>
    </message>
    <message>
        <source>{music} like this</source>
        <translation>{music} wie dies hier</translation>
    </message>
    <message>
        <source>{artist}, {kind}</source>
        <comment>Alma, calm</comment>
        <translation>{artist}, {kind}</translation>
    </message>
    <message>
        <source>{kind} {music}</source>
        <comment>calm Jazz</comment>
        <translation>{music}, {kind}</translation>
    </message>
    <message>
        <source>{music} without {genres}</source>
        <translation>{music} ohne {genres}</translation>
    </message>
    <message>
        <source>{title}, heard {when}</source>
        <translation>{title}, gehört {when}</translation>
    </message>
    <message>
        <source>without {genre}</source>
        <translation>ohne {genre}</translation>
    </message>
    <message>
        <source>of {genre}</source>
        <translation>von {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <translation>nicht von {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <translation>nicht aus „{album}“</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>aus „{album}“</translation>
    </message>
    <message>
        <source>not of “{track}”</source>
        <translation>nicht von „{track}“</translation>
    </message>
    <message>
        <source>of “{track}”</source>
        <translation>von „{track}“</translation>
    </message>
    <message>
        <source>from your playlist “{playlist}”</source>
        <translation>aus deiner Playlist „{playlist}“</translation>
    </message>
    <message>
        <source>not from your playlist “{playlist}”</source>
        <translation>nicht aus deiner Playlist „{playlist}“</translation>
    </message>
    <message>
        <source>not of music from {years}</source>
        <translation>nicht von Musik aus {years}</translation>
    </message>
    <message>
        <source>of music from {years}</source>
        <translation>von Musik aus {years}</translation>
    </message>
    <message>
        <source>of what you love</source>
        <translation>von dem, was du liebst</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a date: on 3 March</comment>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <comment>two dates</comment>
        <translation>vom {since} bis zum {until}</translation>
    </message>
    <message>
        <source>what fits now</source>
        <translation>was jetzt passt</translation>
    </message>
    <message>
        <source>forgotten favourites</source>
        <translation>vergessene Lieblinge</translation>
    </message>
    <message>
        <source>what you have never heard</source>
        <translation>was du noch nie gehört hast</translation>
    </message>
    <message>
        <source>what sounds like what plays</source>
        <translation>was klingt wie das, was läuft</translation>
    </message>
    <message>
        <source>a playlist that is gone</source>
        <translation>eine Playlist, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>a rule that asks for nothing</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>{share} % {source}</source>
        <comment>a part of a blend: 25 % what fits now</comment>
        <translation>{share} % {source}</translation>
    </message>
    <message>
        <source>{parts}; {length}, anew each time</source>
        <translation>{parts}; {length}, jedes Mal neu</translation>
    </message>
    <message>
        <source>without end</source>
        <comment>the length of a blend</comment>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>No favourite of yours is forgotten yet; other parts stand in.</source>
        <translation>Noch ist keiner deiner Lieblinge vergessen; andere Teile springen ein.</translation>
    </message>
    <message>
        <source>You have heard all that there is; other parts stand in.</source>
        <translation>Du hast schon alles gehört, was da ist; andere Teile springen ein.</translation>
    </message>
    <message>
        <source>Nothing is known yet of what sounds like what plays; other parts stand in.</source>
        <translation>Noch ist nicht bekannt, was klingt wie das, was läuft; andere Teile springen ein.</translation>
    </message>
    <message>
        <source>There is nothing yet that could fit now; other parts stand in.</source>
        <translation>Noch gibt es nichts, was jetzt passen könnte; andere Teile springen ein.</translation>
    </message>
    <message>
        <source>There is nothing in “{source}”; other parts stand in.</source>
        <translation>In „{source}“ ist nichts; andere Teile springen ein.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track could come from {source}; other parts stand in.</source>
        <comment>Only %n tracks could come from {source}; other parts stand in.</comment>
        <translation>
            <numerusform>Nur %n Titel kam aus {source}; andere Teile springen ein.</numerusform>
            <numerusform>Nur %n Titel kamen aus {source}; andere Teile springen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>gaming</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Zocken</translation>
    </message>
    <message>
        <source>exercising</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>relaxing</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Entspannen</translation>
    </message>
    <message>
        <source>cooking</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Kochen</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>still playing when the file was made</source>
        <translation>die noch liefen, als die Datei entstand</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>of a time still to come</source>
        <translation>aus der Zukunft</translation>
    </message>
    <message>
        <source>without an artist or a title</source>
        <translation>ohne Künstler oder Titel</translation>
    </message>
    <message>
        <source>podcasts, audiobooks and videos</source>
        <translation>Podcasts, Hörbücher und Videos</translation>
    </message>
    <message>
        <source>of a private session</source>
        <translation>aus einer privaten Sitzung</translation>
    </message>
    <message>
        <source>that you have had forgotten</source>
        <translation>die du vergessen lassen hast</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>More bass</source>
        <translation>Mehr Bass</translation>
    </message>
    <message>
        <source>Less bass</source>
        <translation>Weniger Bass</translation>
    </message>
    <message>
        <source>More treble</source>
        <translation>Mehr Höhen</translation>
    </message>
    <message>
        <source>Less treble</source>
        <translation>Weniger Höhen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Kleine Lautsprecher</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Dance</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Akustisch</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Klassik</translation>
    </message>
    <message>
        <source>“{text}” is no file of this machine, and no address that Segue can play</source>
        <translation>„{text}“ ist weder eine Datei auf diesem Rechner noch eine Adresse, die Segue spielen kann</translation>
    </message>
    <message>
        <source>{number} bit</source>
        <translation>{number} Bit</translation>
    </message>
    <message>
        <source>decoded by {decoder} to 16 bit, played at {rate}</source>
        <translation>von {decoder} mit 16 Bit dekodiert, gespielt mit {rate}</translation>
    </message>
    <message>
        <source>played at {rate}, in 32 bit float</source>
        <translation>gespielt mit {rate}, in 32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number} kHz</translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number} kbit/s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day {hours} h</source>
        <comment>%n days {hours} h</comment>
        <translation>
            <numerusform>%n Tag {hours} h</numerusform>
            <numerusform>%n Tage {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 Mar 2025</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, in letters of CLDR: 7 March</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 March 2025</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: Friday 7 March 2025</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in letters of CLDR: March 2025</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, in letters of CLDR: Mar 2025</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in letters of CLDR: 7 Mar</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time, in letters of CLDR: 20:15</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <comment>a full hour of the day: 20:00</comment>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>a moment, in letters of CLDR: Fri 7 Mar, 20:15</comment>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Fri 7 Mar 2025, 20:15</comment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Friday 7 Mar 2025, 20:15</comment>
        <translation>dddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>heard today</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>heard yesterday</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <comment>heard on Tuesday</comment>
        <translation>am {weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>heard on 3 March</comment>
        <translation>am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n star</source>
        <comment>%n stars</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}½ stars</source>
        <translation>{number}½ Sterne</translation>
    </message>
    <message>
        <source>½ star</source>
        <translation>½ Stern</translation>
    </message>
    <message>
        <source>days</source>
        <comment>as in: on 44 of the last 48 days</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>workdays</source>
        <comment>as in: on 44 of the last 48 workdays</comment>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>weekend days</source>
        <comment>as in: on 44 of the last 48 weekend days</comment>
        <translation>Tage am Wochenende</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays: Mondays to Thursdays, as in: on 44 of the last 48 …</comment>
        <translation>Tage ({first} bis {last})</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on workdays</source>
        <translation>werktags</translation>
    </message>
    <message>
        <source>on weekend days</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>on {first}s to {last}s</source>
        <comment>from Monday to Friday: on Mondays to Fridays</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on Fridays</comment>
        <translation>{weekday}en</translation>
    </message>
    <message>
        <source>on {weekdays}</source>
        <comment>as in: on Fridays</comment>
        <translation>an {weekdays}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on 44 of the last 48 Fridays</comment>
        <translation>{weekday}e</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>a choice: a, b or c</comment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name, in the marks of the language</comment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{album} by {artist}</source>
        <comment>an album</comment>
        <translation>{album} von {artist}</translation>
    </message>
    <message>
        <source>while {activity}</source>
        <comment>as in: while gaming</comment>
        <translation>beim {activity}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>on workday mornings</source>
        <translation>werktags am Morgen</translation>
    </message>
    <message>
        <source>on workday afternoons</source>
        <translation>werktags am Nachmittag</translation>
    </message>
    <message>
        <source>on workday evenings</source>
        <translation>werktags am Abend</translation>
    </message>
    <message>
        <source>on workday nights</source>
        <translation>werktags in der Nacht</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>am Wochenende morgens</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>am Wochenende nachmittags</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>am Wochenende abends</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>am Wochenende nachts</translation>
    </message>
    <message>
        <source>on {weekday} mornings</source>
        <translation>am {weekday} morgens</translation>
    </message>
    <message>
        <source>on {weekday} afternoons</source>
        <translation>am {weekday} nachmittags</translation>
    </message>
    <message>
        <source>on {weekday} evenings</source>
        <translation>am {weekday} abends</translation>
    </message>
    <message>
        <source>on {weekday} nights</source>
        <translation>am {weekday} nachts</translation>
    </message>
    <message>
        <source>{on_weekdays} {in_daypart}</source>
        <comment>as in: on Mondays to Thursdays in the evening</comment>
        <translation>{on_weekdays} {in_daypart}</translation>
    </message>
    <message>
        <source>for the morning</source>
        <translation>für den Morgen</translation>
    </message>
    <message>
        <source>for the afternoon</source>
        <translation>für den Nachmittag</translation>
    </message>
    <message>
        <source>for the evening</source>
        <translation>für den Abend</translation>
    </message>
    <message>
        <source>for the night</source>
        <translation>für die Nacht</translation>
    </message>
    <message>
        <source>for {weekday} morning</source>
        <translation>für {weekday}morgen</translation>
    </message>
    <message>
        <source>for {weekday} afternoon</source>
        <translation>für {weekday}nachmittag</translation>
    </message>
    <message>
        <source>for {weekday} evening</source>
        <translation>für {weekday}abend</translation>
    </message>
    <message>
        <source>for {weekday} night</source>
        <translation>für {weekday}nacht</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday}morgen</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday}nachmittag</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday}abend</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday}nacht</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Ruhiges</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Entspanntes</translation>
    </message>
    <message>
        <source>Mellow</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Sanftes</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Zartes</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Warmes</translation>
    </message>
    <message>
        <source>Dreamy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Verträumtes</translation>
    </message>
    <message>
        <source>Atmospheric</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Atmosphärisches</translation>
    </message>
    <message>
        <source>Hypnotic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Hypnotisches</translation>
    </message>
    <message>
        <source>Mysterious</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Geheimnisvolles</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Dunkles</translation>
    </message>
    <message>
        <source>Melancholy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Melancholisches</translation>
    </message>
    <message>
        <source>Nostalgic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Nostalgisches</translation>
    </message>
    <message>
        <source>Romantic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Romantisches</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Fröhliches</translation>
    </message>
    <message>
        <source>Playful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Verspieltes</translation>
    </message>
    <message>
        <source>Uplifting</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Ermutigendes</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Beschwingtes</translation>
    </message>
    <message>
        <source>Groovy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Grooviges</translation>
    </message>
    <message>
        <source>Energetic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Energiegeladenes</translation>
    </message>
    <message>
        <source>Powerful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Kraftvolles</translation>
    </message>
    <message>
        <source>Epic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Episches</translation>
    </message>
    <message>
        <source>Festive</source>
        <comment>of music: Calm Jazz</comment>
        <translation>Festliches</translation>
    </message>
    <message>
        <source>A mix {when}</source>
        <comment>a mix&apos;s name: A mix for Tuesday evening</comment>
        <translation>Ein Mix {when}</translation>
    </message>
    <message>
        <source>The {decade} {when}</source>
        <comment>a mix&apos;s name: The Seventies while cooking</comment>
        <translation>Die {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} music {when}</source>
        <comment>a mix&apos;s name: Calm music for the workday</comment>
        <translation>{mood} {when}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade} {when}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies for Tuesday evening</comment>
        <translation>{mood} der {decade} {when}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a mix&apos;s name: Jazz for Tuesday evening</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>{decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop for Friday night</comment>
        <translation>{genre} der {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues for the workday</comment>
        <translation>{mood} aus {genre} {when}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk for the workday</comment>
        <translation>{mood} aus {genre} der {decade} {when}</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Ein Mix</translation>
    </message>
    <message>
        <source>The {decade}</source>
        <comment>a mix&apos;s name: The Seventies</comment>
        <translation>Die {decade}</translation>
    </message>
    <message>
        <source>{mood} music</source>
        <comment>a mix&apos;s name: Calm music</comment>
        <translation>{mood}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies</comment>
        <translation>{mood} der {decade}</translation>
    </message>
    <message>
        <source>{decade} {genre}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop</comment>
        <translation>{genre} der {decade}</translation>
    </message>
    <message>
        <source>{mood} {genre}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues</comment>
        <translation>{mood} aus {genre}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk</comment>
        <translation>{mood} aus {genre} der {decade}</translation>
    </message>
    <message>
        <source>Fifties</source>
        <translation>Fünfziger</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>Sechziger</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>Siebziger</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>Achtziger</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>Neunziger</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: 2010s</comment>
        <translation>{year}er</translation>
    </message>
    <message>
        <source>for the workday</source>
        <translation>für den Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the %n day you were {activity}.</source>
        <comment>You played {subject} on {occasions} of the %n days you were {activity}.</comment>
        <translation>
            <numerusform>Du hast {subject} an {occasions} von %n Tag beim {activity} gehört.</numerusform>
            <numerusform>Du hast {subject} an {occasions} von %n Tagen beim {activity} gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the last %n day.</source>
        <comment>You played {subject} on {occasions} of the last %n days.</comment>
        <translation>
            <numerusform>Du hast {subject} am letzten Tag gehört ({occasions} von %n).</numerusform>
            <numerusform>Du hast {subject} an {occasions} der letzten %n Tage gehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>such day</source>
        <comment>as in: on 1 of the last 1 such day</comment>
        <translation>solchen Tage</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}.</source>
        <translation>Du hast {subject} an {occasions} der letzten {of} {weekdays} {hours} gehört.</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, {with_activity} of them while {activity}.</source>
        <translation>Du hast {subject} an {occasions} der letzten {of} {weekdays} {hours} gehört, {with_activity} Mal beim {activity}.</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, each time while {activity}.</source>
        <translation>Du hast {subject} an {occasions} der letzten {of} {weekdays} {hours} gehört, jedes Mal beim {activity}.</translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the last %n day</source>
        <comment>On {occasions} of the last %n days</comment>
        <translation>
            <numerusform>Am letzten Tag ({occasions} von %n)</numerusform>
            <numerusform>An {occasions} der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the %n day you were {activity}</source>
        <comment>On {occasions} of the %n days you were {activity}</comment>
        <translation>
            <numerusform>An {occasions} von %n Tag beim {activity}</numerusform>
            <numerusform>An {occasions} von %n Tagen beim {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}.</source>
        <comment>a sentence that is a fact: 12 plays</comment>
        <translation>{fact}.</translation>
    </message>
    <message>
        <source>{asked}; {how}</source>
        <comment>what a rule asks for: Jazz; at most 50 tracks, by lot</comment>
        <translation>{asked}; {how}</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>alle Titel</translation>
    </message>
    <message numerus="yes">
        <source>at most %n track</source>
        <comment>at most %n tracks</comment>
        <translation>
            <numerusform>höchstens %n Titel</numerusform>
            <numerusform>höchstens %n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {share} % of them</source>
        <translation>höchstens {share} % davon</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>ausgelost</translation>
    </message>
    <message>
        <source>{order}, {end}</source>
        <comment>by plays, most first</comment>
        <translation>{order}, {end}</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>nach Künstler</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by album</source>
        <translation>nach Album</translation>
    </message>
    <message>
        <source>by album artist</source>
        <translation>nach Albumkünstler</translation>
    </message>
    <message>
        <source>by genre</source>
        <translation>nach Genre</translation>
    </message>
    <message>
        <source>by composer</source>
        <translation>nach Komponist</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahr</translation>
    </message>
    <message>
        <source>by original year</source>
        <translation>nach Originaljahr</translation>
    </message>
    <message>
        <source>by when added</source>
        <translation>nach Hinzufügen</translation>
    </message>
    <message>
        <source>by last played</source>
        <translation>nach letzter Wiedergabe</translation>
    </message>
    <message>
        <source>by plays</source>
        <translation>nach Wiedergaben</translation>
    </message>
    <message>
        <source>by skips</source>
        <translation>nach Übersprungen</translation>
    </message>
    <message>
        <source>by rating</source>
        <translation>nach Bewertung</translation>
    </message>
    <message>
        <source>by when loved</source>
        <translation>nach Liebe seit</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>nach Länge</translation>
    </message>
    <message>
        <source>by beats a minute</source>
        <translation>nach Schlägen pro Minute</translation>
    </message>
    <message>
        <source>by track number</source>
        <translation>nach Titelnummer</translation>
    </message>
    <message>
        <source>by disc number</source>
        <translation>nach Discnummer</translation>
    </message>
    <message>
        <source>by format</source>
        <translation>nach Format</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>nach Ordner und Datei</translation>
    </message>
    <message>
        <source>for you, now</source>
        <translation>für dich, jetzt</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>longest ago first</source>
        <translation>am längsten her zuerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>zuletzt zuerst</translation>
    </message>
    <message>
        <source>fewest first</source>
        <translation>wenigste zuerst</translation>
    </message>
    <message>
        <source>most first</source>
        <translation>meiste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>kürzeste zuerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>langsamste zuerst</translation>
    </message>
    <message>
        <source>fastest first</source>
        <translation>schnellste zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>({words})</source>
        <comment>said together</comment>
        <translation>({words})</translation>
    </message>
    <message>
        <source>not in the playlist “{name}”</source>
        <translation>nicht in der Playlist „{name}“</translation>
    </message>
    <message>
        <source>in the playlist “{name}”</source>
        <translation>in der Playlist „{name}“</translation>
    </message>
    <message>
        <source>not {genre}</source>
        <comment>of tracks: not jazz</comment>
        <translation>kein {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <comment>of tracks</comment>
        <translation>nicht von {artist}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <comment>of tracks</comment>
        <translation>von {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <comment>of tracks</comment>
        <translation>nicht aus „{album}“</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <comment>of tracks</comment>
        <translation>aus „{album}“</translation>
    </message>
    <message>
        <source>without “{text}” in the title</source>
        <translation>ohne „{text}“ im Titel</translation>
    </message>
    <message>
        <source>with “{text}” in the title</source>
        <translation>mit „{text}“ im Titel</translation>
    </message>
    <message>
        <source>not of the mood “{text}”</source>
        <translation>nicht von der Stimmung „{text}“</translation>
    </message>
    <message>
        <source>of the mood “{text}”</source>
        <translation>von der Stimmung „{text}“</translation>
    </message>
    <message>
        <source>not composed by {text}</source>
        <translation>nicht komponiert von {text}</translation>
    </message>
    <message>
        <source>composed by {text}</source>
        <translation>komponiert von {text}</translation>
    </message>
    <message>
        <source>not in a folder or file “{text}”</source>
        <translation>in keinem Ordner und keiner Datei „{text}“</translation>
    </message>
    <message>
        <source>in a folder or file “{text}”</source>
        <translation>in einem Ordner oder einer Datei „{text}“</translation>
    </message>
    <message>
        <source>without “{text}” in any of their tags</source>
        <translation>ohne „{text}“ in irgendeinem Tag</translation>
    </message>
    <message>
        <source>with “{text}” in their tags</source>
        <translation>mit „{text}“ in den Tags</translation>
    </message>
    <message>
        <source>not from {years}</source>
        <comment>of tracks</comment>
        <translation>nicht von {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <comment>of tracks</comment>
        <translation>von {years}</translation>
    </message>
    <message>
        <source>not rated {stars}</source>
        <translation>nicht mit {stars} bewertet</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>mit {stars} bewertet</translation>
    </message>
    <message>
        <source>never skipped</source>
        <translation>nie übersprungen</translation>
    </message>
    <message>
        <source>not skipped {times}</source>
        <translation>nicht {times} übersprungen</translation>
    </message>
    <message>
        <source>skipped {times}</source>
        <translation>{times} übersprungen</translation>
    </message>
    <message>
        <source>not skipped {share} of the time</source>
        <translation>nicht in {share} der Fälle übersprungen</translation>
    </message>
    <message>
        <source>skipped {share} of the time</source>
        <translation>in {share} der Fälle übersprungen</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>not {length} long</source>
        <translation>nicht {length} lang</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>{length} lang</translation>
    </message>
    <message>
        <source>not of {beats}</source>
        <translation>nicht mit {beats}</translation>
    </message>
    <message>
        <source>of {beats}</source>
        <comment>of 120 beats a minute</comment>
        <translation>mit {beats}</translation>
    </message>
    <message numerus="yes">
        <source>%n beat a minute</source>
        <comment>%n beats a minute</comment>
        <translation>
            <numerusform>%n Schlag pro Minute</numerusform>
            <numerusform>%n Schlägen pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{year} or earlier</source>
        <translation>{year} oder früher</translation>
    </message>
    <message>
        <source>{year} or later</source>
        <translation>{year} oder später</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>from one number to another</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>never played</source>
        <translation>nie gespielt</translation>
    </message>
    <message>
        <source>never played {when}</source>
        <translation>nie {when} gespielt</translation>
    </message>
    <message>
        <source>played {when}</source>
        <comment>of tracks: played on Fridays</comment>
        <translation>{when} gespielt</translation>
    </message>
    <message>
        <source>not played {times}</source>
        <translation>nicht {times} gespielt</translation>
    </message>
    <message>
        <source>played {times}</source>
        <translation>{times} gespielt</translation>
    </message>
    <message>
        <source>not played {times} {when}</source>
        <translation>nicht {times} {when} gespielt</translation>
    </message>
    <message>
        <source>played {times} {when}</source>
        <translation>{times} {when} gespielt</translation>
    </message>
    <message>
        <source>added {when}</source>
        <comment>of tracks</comment>
        <translation>{when} hinzugefügt</translation>
    </message>
    <message>
        <source>first played {when}</source>
        <comment>of tracks</comment>
        <translation>{when} zum ersten Mal gespielt</translation>
    </message>
    <message>
        <source>not first played {when}</source>
        <comment>of tracks</comment>
        <translation>nicht {when} zum ersten Mal gespielt</translation>
    </message>
    <message>
        <source>first played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>{when} zum ersten Mal oder nie gespielt</translation>
    </message>
    <message>
        <source>not played {when}</source>
        <comment>of tracks: not played in the last 30 days</comment>
        <translation>{when} nicht gespielt</translation>
    </message>
    <message>
        <source>last played {when}</source>
        <comment>of tracks: more than 30 days ago</comment>
        <translation>zuletzt {when} gespielt</translation>
    </message>
    <message>
        <source>played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>{when} oder nie gespielt</translation>
    </message>
    <message numerus="yes">
        <source>in the last hour</source>
        <comment>in the last %n hours</comment>
        <translation>
            <numerusform>in der letzten Stunde</numerusform>
            <numerusform>in den letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than an hour ago</source>
        <comment>more than %n hours ago</comment>
        <translation>
            <numerusform>vor mehr als einer Stunde</numerusform>
            <numerusform>vor mehr als %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a day ago</source>
        <comment>more than %n days ago</comment>
        <translation>
            <numerusform>vor mehr als einem Tag</numerusform>
            <numerusform>vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a week ago</source>
        <comment>more than %n weeks ago</comment>
        <translation>
            <numerusform>vor mehr als einer Woche</numerusform>
            <numerusform>vor mehr als %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a month ago</source>
        <comment>more than %n months ago</comment>
        <translation>
            <numerusform>vor mehr als einem Monat</numerusform>
            <numerusform>vor mehr als %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a year ago</source>
        <comment>more than %n years ago</comment>
        <translation>
            <numerusform>vor mehr als einem Jahr</numerusform>
            <numerusform>vor mehr als %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>not loved</source>
        <comment>of tracks</comment>
        <translation>nicht geliebt</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of tracks</comment>
        <translation>geliebt</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>of tracks</comment>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>without a rating</source>
        <comment>of tracks</comment>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>not on a compilation</source>
        <comment>of tracks</comment>
        <translation>nicht auf einer Kompilation</translation>
    </message>
    <message>
        <source>on a compilation</source>
        <comment>of tracks</comment>
        <translation>auf einer Kompilation</translation>
    </message>
    <message>
        <source>no videos</source>
        <comment>of tracks</comment>
        <translation>keine Videos</translation>
    </message>
    <message>
        <source>videos</source>
        <comment>of tracks</comment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>not missing</source>
        <comment>of tracks</comment>
        <translation>nicht fehlend</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of tracks</comment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>On {occasions} of the last {of} {weekdays}, {start}–{end}</source>
        <comment>two times of day at the end</comment>
        <translation>An {occasions} der letzten {of} {weekdays}, {start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%n play, not heard since {month}</source>
        <comment>%n plays, not heard since {month}</comment>
        <translation>
            <numerusform>%n Wiedergabe, nicht mehr gehört seit {month}</numerusform>
            <numerusform>%n Wiedergaben, nicht mehr gehört seit {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days, {today} of them today</source>
        <comment>%n plays in the last 30 days, {today} of them today</comment>
        <translation>
            <numerusform>%n Wiedergabe in den letzten 30 Tagen, davon {today} heute</numerusform>
            <numerusform>%n Wiedergaben in den letzten 30 Tagen, davon {today} heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days</source>
        <comment>%n plays in the last 30 days</comment>
        <translation>
            <numerusform>%n Wiedergabe in den letzten 30 Tagen</numerusform>
            <numerusform>%n Wiedergaben in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of its %n play {when}</source>
        <comment>{plays} of its %n plays {when}</comment>
        <translation>
            <numerusform>{plays} von %n Wiedergabe {when}</numerusform>
            <numerusform>{plays} seiner %n Wiedergaben {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in 12 weeks</source>
        <comment>%n plays of {artist} in 12 weeks</comment>
        <translation>
            <numerusform>%n Wiedergabe von {artist} in 12 Wochen</numerusform>
            <numerusform>%n Wiedergaben von {artist} in 12 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play of {artist} {when}, in 12 weeks</source>
        <comment>{plays} of %n plays of {artist} {when}, in 12 weeks</comment>
        <translation>
            <numerusform>{plays} von %n Wiedergabe von {artist} {when}, in 12 Wochen</numerusform>
            <numerusform>{plays} von %n Wiedergaben von {artist} {when}, in 12 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play from “{album}” in 12 weeks</source>
        <comment>%n plays from “{album}” in 12 weeks</comment>
        <translation>
            <numerusform>%n Wiedergabe aus „{album}“ in 12 Wochen</numerusform>
            <numerusform>%n Wiedergaben aus „{album}“ in 12 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play {when} in 12 weeks are {genre}</source>
        <comment>{plays} of %n plays {when} in 12 weeks are {genre}</comment>
        <translation>
            <numerusform>{plays} von %n Wiedergabe {when} in 12 Wochen: {genre}</numerusform>
            <numerusform>{plays} von %n Wiedergaben {when} in 12 Wochen: {genre}</numerusform>
        </translation>
    </message>
    <message>
        <source>played in your last session</source>
        <translation>in deiner letzten Sitzung gespielt</translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in your last session</source>
        <comment>%n plays of {artist} in your last session</comment>
        <translation>
            <numerusform>%n Wiedergabe von {artist} in deiner letzten Sitzung</numerusform>
            <numerusform>%n Wiedergaben von {artist} in deiner letzten Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>played %n time right after what you heard last, in 12 weeks</source>
        <comment>played %n times right after what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>in 12 Wochen %n Mal direkt nach dem gespielt, was du zuletzt gehört hast</numerusform>
            <numerusform>in 12 Wochen %n Mal direkt nach dem gespielt, was du zuletzt gehört hast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in sessions with what you heard last, in 12 weeks</source>
        <comment>%n plays in sessions with what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>in 12 Wochen %n Wiedergabe in Sitzungen mit dem, was du zuletzt gehört hast</numerusform>
            <numerusform>in 12 Wochen %n Wiedergaben in Sitzungen mit dem, was du zuletzt gehört hast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one of {artist} with %n play</source>
        <comment>sounds like one of {artist} with %n plays</comment>
        <translation>
            <numerusform>klingt wie ein Titel von {artist} mit %n Wiedergabe</numerusform>
            <numerusform>klingt wie ein Titel von {artist} mit %n Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one with %n play</source>
        <comment>sounds like one with %n plays</comment>
        <translation>
            <numerusform>klingt wie ein Titel mit %n Wiedergabe</numerusform>
            <numerusform>klingt wie ein Titel mit %n Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>You told me: {genre} {when}.</source>
        <translation>Du hast mir gesagt: {genre} {when}.</translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one never whole.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one never whole.</comment>
        <translation>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses noch nie ganz.</numerusform>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses noch nie ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one you have never played.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one you have never played.</comment>
        <translation>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses hast du noch nie gespielt.</numerusform>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses hast du noch nie gespielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one last on {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one last on {last}.</comment>
        <translation>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses zuletzt am {last}.</numerusform>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses zuletzt am {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one not since {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one not since {last}.</comment>
        <translation>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses seit {last} nicht mehr.</numerusform>
            <numerusform>Du hörst {genre}-Alben {when} ganz: {times} von %n Mal; dieses seit {last} nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, last on {last}.</source>
        <comment>You play this list {when}: {times} of %n times, last on {last}.</comment>
        <translation>
            <numerusform>Du spielst diese Playlist {when}: {times} von %n Mal, zuletzt am {last}.</numerusform>
            <numerusform>Du spielst diese Playlist {when}: {times} von %n Mal, zuletzt am {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, not since {last}.</source>
        <comment>You play this list {when}: {times} of %n times, not since {last}.</comment>
        <translation>
            <numerusform>Du spielst diese Playlist {when}: {times} von %n Mal, seit {last} nicht mehr.</numerusform>
            <numerusform>Du spielst diese Playlist {when}: {times} von %n Mal, seit {last} nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>You love it, and gave it {stars}.</source>
        <translation>Du liebst diesen Titel und hast ihm {stars} gegeben.</translation>
    </message>
    <message>
        <source>You love it.</source>
        <translation>Du liebst diesen Titel.</translation>
    </message>
    <message>
        <source>You gave it {stars}.</source>
        <translation>Du hast diesem Titel {stars} gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Another player counted %n play.</source>
        <comment>Another player counted %n plays.</comment>
        <translation>
            <numerusform>Ein anderer Player hat %n Wiedergabe gezählt.</numerusform>
            <numerusform>Ein anderer Player hat %n Wiedergaben gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_weekdays} {hours}</source>
        <comment>as in: on Fridays between 20:00 and 23:00</comment>
        <translation>{on_weekdays} {hours}</translation>
    </message>
    <message>
        <source>between {start} and {end}</source>
        <comment>two times of day</comment>
        <translation>zwischen {start} und {end}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from albums heard whole</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from albums heard whole</comment>
        <translation>
            <numerusform>Von %n Tag mit {genre} zu dieser Zeit, seit dem {since}, kam an {times} das meiste davon aus ganz gehörten Alben</numerusform>
            <numerusform>Von %n Tagen mit {genre} zu dieser Zeit, seit dem {since}, kam an {times} das meiste davon aus ganz gehörten Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from this list</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from this list</comment>
        <translation>
            <numerusform>Von %n Tag mit {genre} zu dieser Zeit, seit dem {since}, kam an {times} das meiste davon aus dieser Playlist</numerusform>
            <numerusform>Von %n Tagen mit {genre} zu dieser Zeit, seit dem {since}, kam an {times} das meiste davon aus dieser Playlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {subject}</source>
        <comment>%n plays of {subject}</comment>
        <translation>
            <numerusform>%n Wiedergabe von {subject}</numerusform>
            <numerusform>%n Wiedergaben von {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from {since} to {until}</source>
        <translation>Gezählt vom {since} bis zum {until}</translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day</source>
        <comment>on {occasions} of %n days</comment>
        <translation>
            <numerusform>an {occasions} von %n Tag</numerusform>
            <numerusform>an {occasions} von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day with {activity}</source>
        <comment>on {occasions} of %n days with {activity}</comment>
        <translation>
            <numerusform>an {occasions} von %n Tag beim {activity}</numerusform>
            <numerusform>an {occasions} von %n Tagen beim {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>on {occasions} of {of} {weekdays} {hours}</source>
        <comment>as in: on 44 of 48 Fridays between 19:00 and 22:00</comment>
        <translation>{occasions} von {of}: {weekdays} {hours}</translation>
    </message>
    <message numerus="yes">
        <source>while {activity} on %n of them</source>
        <comment>while {activity} on %n of them</comment>
        <translation>
            <numerusform>an %n davon beim {activity}</numerusform>
            <numerusform>an %n davon beim {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Eine Tätigkeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{wanted}” is in your list already.</source>
        <translation>„{wanted}“ steht schon in deiner Liste.</translation>
    </message>
    <message>
        <source>You asked for it to begin by itself.</source>
        <translation>Du wolltest, dass es von selbst beginnt.</translation>
    </message>
    <message>
        <source>You opened Segue at {time}.</source>
        <translation>Um {time} hast du Segue geöffnet.</translation>
    </message>
    <message>
        <source>You came back at {time}.</source>
        <translation>Um {time} bist du zurückgekommen.</translation>
    </message>
    <message>
        <source>You unlocked the screen at {time}.</source>
        <translation>Um {time} hast du den Bildschirm entsperrt.</translation>
    </message>
    <message>
        <source>What you played ended at {time}.</source>
        <translation>Um {time} ging zu Ende, was du gespielt hast.</translation>
    </message>
    <message>
        <source>You began to do something else at {time}.</source>
        <translation>Um {time} hast du etwas anderes angefangen.</translation>
    </message>
    <message>
        <source>At {time} it was the time at which this usually begins.</source>
        <translation>Um {time} war es Zeit dafür: Dann beginnt es gewöhnlich.</translation>
    </message>
    <message>
        <source>You often start listening at about {time}.</source>
        <translation>Gegen {time} fängst du oft an zu hören.</translation>
    </message>
    <message>
        <source>You changed what I may offer at {time}.</source>
        <translation>Um {time} hast du geändert, was ich vorschlagen darf.</translation>
    </message>
    <message>
        <source>You were {activity} from {time} on.</source>
        <translation>Ab {time} warst du beim {activity}.</translation>
    </message>
    <message>
        <source>You usually start {genre} at about {time}.</source>
        <translation>Meist beginnst du {genre} gegen {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n offer of it in the last {days} days, you played {played}.</source>
        <comment>Of the %n offers of it in the last {days} days, you played {played}.</comment>
        <translation>
            <numerusform>Von %n Vorschlag davon in den letzten {days} Tagen hast du {played} gespielt.</numerusform>
            <numerusform>Von den %n Vorschlägen davon in den letzten {days} Tagen hast du {played} gespielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of your %n play {when} in 12 weeks are {name}.</source>
        <comment>{plays} of your %n plays {when} in 12 weeks are {name}.</comment>
        <translation>
            <numerusform>{plays} von deiner %n Wiedergabe {when} in 12 Wochen: {name}.</numerusform>
            <numerusform>{plays} deiner %n Wiedergaben {when} in 12 Wochen: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play in the last {days} days are {name}.</source>
        <comment>{plays} of %n plays in the last {days} days are {name}.</comment>
        <translation>
            <numerusform>{plays} von %n Wiedergabe in den letzten {days} Tagen: {name}.</numerusform>
            <numerusform>{plays} von %n Wiedergaben in den letzten {days} Tagen: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n track of it in the last {days} days.</source>
        <comment>You skipped %n tracks of it in the last {days} days.</comment>
        <translation>
            <numerusform>In den letzten {days} Tagen hast du %n Titel davon übersprungen.</numerusform>
            <numerusform>In den letzten {days} Tagen hast du %n Titel davon übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} in offers.</source>
        <translation>Du wolltest kein {genre} in Vorschlägen.</translation>
    </message>
    <message>
        <source>You said no to {genre} at this time.</source>
        <translation>Zu {genre} hast du für diese Zeit Nein gesagt.</translation>
    </message>
    <message>
        <source>You asked for less of it on {day}.</source>
        <translation>Du wolltest am {day} weniger davon.</translation>
    </message>
    <message>
        <source>You left it out of your taste: nothing is learned of it.</source>
        <translation>Du hast es aus deinem Geschmack weggelassen: Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>{artist} is left out of your taste</source>
        <translation>{artist} ist aus deinem Geschmack weggelassen</translation>
    </message>
    <message>
        <source>I know none of this: no genre, artist, album, track or playlist of yours is called so.</source>
        <translation>Davon kenne ich nichts: Kein Genre, Künstler, Album, Titel und keine Playlist von dir heißt so.</translation>
    </message>
    <message>
        <source>Say what you would like to hear.</source>
        <translation>Sag, was du gern hören möchtest.</translation>
    </message>
    <message>
        <source>A part asks for {what}, which nobody else has. Change its rule first.</source>
        <translation>Ein Teil fragt nach {what}; das hat sonst niemand. Ändere zuerst seine Regel.</translation>
    </message>
    <message>
        <source>None of its parts has anything to play yet.</source>
        <translation>Noch hat keiner der Teile etwas zu spielen.</translation>
    </message>
    <message>
        <source>It asks for {what} of somebody else’s.</source>
        <translation>Er fragt nach {what} von jemand anderem.</translation>
    </message>
    <message>
        <source>the playlist “{playlist}”</source>
        <translation>der Playlist „{playlist}“</translation>
    </message>
    <message>
        <source>the folder or file “{file}”</source>
        <translation>dem Ordner oder der Datei „{file}“</translation>
    </message>
    <message>
        <source>the activity “{activity}”</source>
        <translation>der Tätigkeit „{activity}“</translation>
    </message>
    <message>
        <source>There is nothing to play: the queue is empty.</source>
        <translation>Es gibt nichts zu spielen: Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>There is no offer just now.</source>
        <translation>Gerade gibt es keinen Vorschlag.</translation>
    </message>
    <message>
        <source>Segue does not know “{what}”.</source>
        <translation>Segue kennt „{what}“ nicht.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>Diese Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Du darfst diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This file is damaged or in a format that {engine} cannot play.</source>
        <translation>Diese Datei ist beschädigt oder in einem Format, das {engine} nicht spielen kann.</translation>
    </message>
    <message>
        <source>No habit of this hour stands out: what you have liked of late comes first.</source>
        <translation>Für diese Stunde sticht keine Gewohnheit heraus: Was dir zuletzt gefallen hat, kommt zuerst.</translation>
    </message>
    <message>
        <source>{silence} Until then: what you rate, love and play, and what much of your library is.</source>
        <translation>{silence} Bis dahin zählt, was du bewertest, liebst und spielst, und was in deiner Mediathek viel vorkommt.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Sie ist neu.</translation>
    </message>
    <message>
        <source>More often lately.</source>
        <translation>Zuletzt öfter.</translation>
    </message>
    <message>
        <source>As often as ever.</source>
        <translation>So oft wie immer.</translation>
    </message>
    <message>
        <source>Less often lately.</source>
        <translation>Zuletzt seltener.</translation>
    </message>
    <message>
        <source>Not played then so far.</source>
        <translation>Bisher wurde es dann nicht gespielt.</translation>
    </message>
    <message>
        <source>{strength}. {trend}</source>
        <comment>Nearly always. As often as ever.</comment>
        <translation>{strength}. {trend}</translation>
    </message>
    <message>
        <source>Segue goes through what you have played; what it finds stands here.</source>
        <translation>Segue geht durch, was du gehört hast; was es findet, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Segue learns from what you play, and tells you here what it has found.</source>
        <translation>Segue lernt aus dem, was du hörst, und erzählt dir hier, was es gefunden hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n play in {days} so far.</source>
        <comment>%n plays in {days} so far.</comment>
        <translation>
            <numerusform>%n Wiedergabe in {days} bisher.</numerusform>
            <numerusform>%n Wiedergaben in {days} bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue states a habit only when it is more than chance; one of a weekday takes about seven weeks.</source>
        <translation>Segue nennt eine Gewohnheit erst, wenn sie mehr als Zufall ist; bei einem Wochentag dauert das etwa sieben Wochen.</translation>
    </message>
    <message>
        <source>It is early</source>
        <translation>Es ist noch früh</translation>
    </message>
    <message numerus="yes">
        <source>In %n day nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</source>
        <comment>In %n days nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</comment>
        <translation>
            <numerusform>In %n Tag hat sich nichts, was du hörst, an eine eigene Zeit gehalten. Die Gewohnheit eines Wochentags zeigt sich nach etwa sieben Wochen; es kann also noch eine geben.</numerusform>
            <numerusform>In %n Tagen hat sich nichts, was du hörst, an eine eigene Zeit gehalten. Die Gewohnheit eines Wochentags zeigt sich nach etwa sieben Wochen; es kann also noch eine geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit so far</source>
        <translation>Bisher keine Gewohnheit</translation>
    </message>
    <message>
        <source>Your music keeps no hours</source>
        <translation>Deine Musik hat keine festen Zeiten</translation>
    </message>
    <message>
        <source>Segue has looked at every hour of your week, and finds no music that belongs to one more than by chance. That is nothing to mend, and not rare: of nineteen people whose years of listening were studied, twelve had no such hours. What you have played lately tells far more of what you will want, and Segue goes by that.</source>
        <translation>Segue hat sich jede Stunde deiner Woche angesehen und findet keine Musik, die mehr als zufällig zu einer gehört. Das ist nichts, was man ändern müsste, und nicht selten: Von neunzehn Menschen, deren Hören über Jahre untersucht wurde, hatten zwölf keine solchen Zeiten. Was du zuletzt gehört hast, verrät viel mehr darüber, was du möchtest, und danach richtet sich Segue.</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Fast immer</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>More often than not</source>
        <translation>Öfter als nicht</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>The week of {day}</source>
        <translation>Die Woche vom {day}</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>all of it {genre}</source>
        <translation>alles {genre}</translation>
    </message>
    <message>
        <source>mostly {genre}</source>
        <translation>meist {genre}</translation>
    </message>
    <message>
        <source>{when}: nothing played.</source>
        <translation>{when}: nichts gespielt.</translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}, {genres}.</source>
        <comment>{when}: %n plays, {length}, {genres}.</comment>
        <translation>
            <numerusform>{when}: %n Wiedergabe, {length}, {genres}.</numerusform>
            <numerusform>{when}: %n Wiedergaben, {length}, {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}.</source>
        <comment>{when}: %n plays, {length}.</comment>
        <translation>
            <numerusform>{when}: %n Wiedergabe, {length}.</numerusform>
            <numerusform>{when}: %n Wiedergaben, {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <comment>Friday, 21:00 to 22:00</comment>
        <translation>{weekday}, {start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>on %n day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n Künstler</numerusform>
            <numerusform>%n Künstler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} of {whose} {days}: %n play of {tracks}.</source>
        <comment>{length} of {whose} {days}: %n plays of {tracks}.</comment>
        <translation>
            <numerusform>{length} {whose} {days}: %n Wiedergabe von {tracks}.</numerusform>
            <numerusform>{length} {whose} {days}: %n Wiedergaben von {tracks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks} by {artists}.</source>
        <translation>{length} Musik {days}: {tracks}, {artists}.</translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks}.</source>
        <translation>{length} Musik {days}: {tracks}.</translation>
    </message>
    <message>
        <source>Nothing of {whose} was played.</source>
        <translation>Von {whose} wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>Es wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Most {on_weekdays} between {start} and {end}.</source>
        <translation>Am meisten {on_weekdays} zwischen {start} und {end}.</translation>
    </message>
    <message>
        <source>{genres}.</source>
        <comment>a sentence: Mostly Jazz.</comment>
        <translation>{genres}.</translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name} by {artist}: %n play, {length}</source>
        <comment>{place}. {name} by {artist}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}. {name} von {artist}: %n Wiedergabe, {length}</numerusform>
            <numerusform>{place}. {name} von {artist}: %n Wiedergaben, {length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name}: %n play, {length}</source>
        <comment>{place}. {name}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}. {name}: %n Wiedergabe, {length}</numerusform>
            <numerusform>{place}. {name}: %n Wiedergaben, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” names no music.</source>
        <translation>„{path}“ nennt keine Musik.</translation>
    </message>
    <message>
        <source>Left at {position} {when}</source>
        <translation>Bei {position} aufgehört, {when}</translation>
    </message>
    <message>
        <source>Left at {position} of {length} {when}</source>
        <translation>Bei {position} von {length} aufgehört, {when}</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>{heard} of %n track heard {when}</source>
        <comment>{heard} of %n tracks heard {when}</comment>
        <translation>
            <numerusform>{heard} von %n Titel gehört, {when}</numerusform>
            <numerusform>{heard} von %n Titeln gehört, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>A private session: I neither look nor speak.</source>
        <translation>Eine private Sitzung: Ich schaue nicht hin und sage nichts.</translation>
    </message>
    <message>
        <source>Your library holds too little {genre} for a playlist.</source>
        <translation>In deiner Mediathek ist zu wenig {genre} für eine Playlist.</translation>
    </message>
    <message>
        <source>You are listening to something you chose.</source>
        <translation>Du hörst gerade etwas, das du ausgesucht hast.</translation>
    </message>
    <message>
        <source>Offers are turned off.</source>
        <translation>Vorschläge sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The connection to “{title}” was lost. Segue tries to get it back.</source>
        <translation>Die Verbindung zu „{title}“ ist abgerissen. Segue versucht, sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>{reason} The music waits where it was.</source>
        <translation>{reason} Die Musik wartet, wo sie war.</translation>
    </message>
    <message>
        <source>“{track}” cannot be played: {reason}</source>
        <translation>„{track}“ lässt sich nicht spielen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file in a row could not be played.</source>
        <comment>%n files in a row could not be played.</comment>
        <translation>
            <numerusform>%n Datei hintereinander ließ sich nicht abspielen.</numerusform>
            <numerusform>%n Dateien hintereinander ließen sich nicht abspielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be played, so Segue stopped.</source>
        <comment>%n files in a row could not be played, so Segue stopped.</comment>
        <translation>
            <numerusform>%n Datei ließ sich nicht spielen, darum hat Segue angehalten.</numerusform>
            <numerusform>%n Dateien hintereinander ließen sich nicht spielen, darum hat Segue angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have paused something you chose.</source>
        <translation>Du hast etwas angehalten, das du ausgesucht hast.</translation>
    </message>
    <message>
        <source>Quiet hours, until {time}.</source>
        <translation>Ruhezeit, bis {time}.</translation>
    </message>
    <message>
        <source>The last offer was at {time}; the next comes in a while.</source>
        <translation>Der letzte Vorschlag war um {time}; der nächste kommt in einer Weile.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer is enough for one day.</source>
        <comment>%n offers are enough for one day.</comment>
        <translation>
            <numerusform>%n Vorschlag ist genug für einen Tag.</numerusform>
            <numerusform>%n Vorschläge sind genug für einen Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>I keep my offers rare, as your answers suggest.</source>
        <translation>Ich halte mich mit Vorschlägen zurück, wie es deine Antworten nahelegen.</translation>
    </message>
    <message>
        <source>What you have played has no genres that I could go by.</source>
        <translation>Was du gehört hast, hat keine Genres, nach denen ich mich richten könnte.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>Der Bildschirm ist gesperrt.</translation>
    </message>
    <message>
        <source>You are in a call, or presenting.</source>
        <translation>Du bist in einem Anruf oder präsentierst gerade.</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>Dein Desktop soll dich nicht stören.</translation>
    </message>
    <message>
        <source>Something fills your screen.</source>
        <translation>Etwas füllt deinen Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {plays} of about %n play.</source>
        <comment>I don’t know you yet: {plays} of about %n plays.</comment>
        <translation>
            <numerusform>Ich kenne dich noch nicht: {plays} von etwa %n Wiedergabe.</numerusform>
            <numerusform>Ich kenne dich noch nicht: {plays} von etwa %n Wiedergaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {days} of about %n day.</source>
        <comment>I don’t know you yet: {days} of about %n days.</comment>
        <translation>
            <numerusform>Ich kenne dich noch nicht: {days} von etwa %n Tag.</numerusform>
            <numerusform>Ich kenne dich noch nicht: {days} von etwa %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} at this time.</source>
        <translation>Du wolltest um diese Zeit kein {genre}.</translation>
    </message>
    <message>
        <source>You switched off {genre} at this time.</source>
        <translation>Du hast {genre} für diese Zeit ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing stands out for this moment.</source>
        <translation>Für diesen Moment sticht nichts heraus.</translation>
    </message>
    <message>
        <source>You rarely start listening at such a time.</source>
        <translation>Um so eine Zeit fängst du selten an zu hören.</translation>
    </message>
    <message>
        <source>I can seldom tell what you will want to hear, or when: so I offer little.</source>
        <translation>Was du hören willst und wann, kann ich selten sagen: Darum biete ich wenig an.</translation>
    </message>
    <message>
        <source>You usually start listening a little later.</source>
        <translation>Meistens fängst du etwas später an zu hören.</translation>
    </message>
    <message>
        <source>a name, such as artist:miles or artist:&quot;miles davis&quot;</source>
        <translation>ein Name, etwa artist:miles oder artist:&quot;miles davis&quot;</translation>
    </message>
    <message>
        <source>a name, such as album:blue or album:&quot;kind of blue&quot;</source>
        <translation>ein Name, etwa album:blue oder album:&quot;kind of blue&quot;</translation>
    </message>
    <message>
        <source>a word, or several in quotes, such as title:blue or title:&quot;blue in green&quot;</source>
        <translation>ein Wort, oder mehrere in Anführungszeichen, etwa title:blue oder title:&quot;blue in green&quot;</translation>
    </message>
    <message>
        <source>a genre, such as genre:jazz or genre:&quot;hard bop&quot;</source>
        <translation>ein Genre, etwa genre:jazz oder genre:&quot;hard bop&quot;</translation>
    </message>
    <message>
        <source>a mood that your files name, such as mood:calm or mood:&quot;laid back&quot;</source>
        <translation>eine Stimmung, die in deinen Dateien steht, etwa mood:calm oder mood:&quot;laid back&quot;</translation>
    </message>
    <message>
        <source>a name, such as composer:bach or composer:&quot;clara schumann&quot;</source>
        <translation>ein Name, etwa composer:bach oder composer:&quot;clara schumann&quot;</translation>
    </message>
    <message>
        <source>a part of where the file lies, such as path:downloads or path:&quot;my music/live&quot;</source>
        <translation>ein Teil des Orts, an dem die Datei liegt, etwa path:downloads oder path:&quot;my music/live&quot;</translation>
    </message>
    <message>
        <source>a year, such as 1994, 1990..1999 or &gt;=2000</source>
        <translation>ein Jahr, etwa 1994, 1990..1999 oder &gt;=2000</translation>
    </message>
    <message>
        <source>0 to 5 stars or “none”, such as 4, &gt;=3.5 or 2..4</source>
        <translation>0 bis 5 Sterne oder „none“, etwa 4, &gt;=3.5 oder 2..4</translation>
    </message>
    <message>
        <source>a number, such as 1, &gt;10 or 5..9</source>
        <translation>eine Zahl, etwa 1, &gt;10 oder 5..9</translation>
    </message>
    <message>
        <source>how many of a hundred plays were skips, such as 50%, &gt;30% or 20..40%</source>
        <translation>wie viele von hundert Wiedergaben übersprungen wurden, etwa 50%, &gt;30% oder 20..40%</translation>
    </message>
    <message>
        <source>a length, such as &gt;5m, &lt;90s, &gt;=1h or 3:30..4:00</source>
        <translation>eine Länge, etwa &gt;5m, &lt;90s, &gt;=1h oder 3:30..4:00</translation>
    </message>
    <message>
        <source>a number of beats a minute, such as 120, &gt;140 or 120..130</source>
        <translation>eine Zahl von Schlägen pro Minute, etwa 120, &gt;140 oder 120..130</translation>
    </message>
    <message>
        <source>an age in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>ein Alter in h, d (Tagen), w, m (Monaten) oder y (Jahren), etwa &lt;30d oder &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played first in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>wie lange die erste Wiedergabe her ist, in h, d (Tagen), w, m (Monaten) oder y (Jahren), etwa &lt;30d oder &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played in h, d, w, m (months) or y, such as &gt;90d or &lt;1w</source>
        <translation>wie lange die letzte Wiedergabe her ist, in h, d (Tagen), w, m (Monaten) oder y (Jahren), etwa &gt;90d oder &lt;1w</translation>
    </message>
    <message>
        <source>“loved”, “missing”, “video” or “compilation”</source>
        <translation>„loved“, „missing“, „video“ oder „compilation“</translation>
    </message>
    <message>
        <source>“never”, or when and how often, such as morning, weekend,evening&gt;=3 or gaming&lt;2</source>
        <translation>„never“, oder wann und wie oft, etwa morning, weekend,evening&gt;=3 oder gaming&lt;2</translation>
    </message>
    <message>
        <source>the name of a playlist, such as in:focus or in:&quot;sunday morning&quot;</source>
        <translation>der Name einer Playlist, etwa in:focus oder in:&quot;sunday morning&quot;</translation>
    </message>
    <message>
        <source>a number of tracks, a length, a size or a share, such as 50, 2h, 700MB or 10%</source>
        <translation>eine Zahl von Titeln, eine Länge, eine Größe oder ein Anteil, etwa 50, 2h, 700MB oder 10%</translation>
    </message>
    <message>
        <source>an order, such as title, -plays, random or fits-now</source>
        <translation>eine Reihenfolge, etwa title, -plays, random oder fits-now</translation>
    </message>
    <message>
        <source>No more than {deepest} parentheses go inside one another.</source>
        <translation>Mehr als {deepest} Klammern ineinander gehen nicht.</translation>
    </message>
    <message>
        <source>No more than {most_tokens} words can be looked for at once.</source>
        <translation>Nach mehr als {most_tokens} Wörtern auf einmal lässt sich nicht suchen.</translation>
    </message>
    <message>
        <source>“{text}” stands at the end, behind all that is looked for.</source>
        <translation>„{text}“ steht ganz am Ende, hinter allem, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>After “-” comes what is left out, such as -live.</source>
        <translation>Nach „-“ kommt, was wegbleiben soll, etwa -live.</translation>
    </message>
    <message>
        <source>After “OR” comes what else is looked for, such as jazz OR soul.</source>
        <translation>Nach „OR“ kommt, was sonst gesucht wird, etwa jazz OR soul.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>Vor diesem „)“ steht kein „(“.</translation>
    </message>
    <message>
        <source>Before “OR” comes something else to look for, such as jazz OR soul.</source>
        <translation>Vor „OR“ kommt etwas anderes, das gesucht wird, etwa jazz OR soul.</translation>
    </message>
    <message>
        <source>After “{field}” comes {expected}.</source>
        <translation>Nach „{field}“ kommt {expected}.</translation>
    </message>
    <message>
        <source>“{field}” stands there once.</source>
        <translation>„{field}“ steht nur einmal da.</translation>
    </message>
    <message>
        <source>I’ll offer {genre} {when}</source>
        <translation>Ich schlage dir {when} {genre} vor</translation>
    </message>
    <message>
        <source>I won’t offer {genre} {when}</source>
        <translation>Ich schlage dir {when} kein {genre} vor</translation>
    </message>
    <message>
        <source>I’ll wait and see</source>
        <translation>Ich warte ab und schaue</translation>
    </message>
    <message>
        <source>Fits now, with old friends</source>
        <comment>a recipe</comment>
        <translation>Passt jetzt, mit alten Freunden</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>a recipe</comment>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a recipe</comment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>a recipe</comment>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>a recipe</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Long forgotten</source>
        <comment>a recipe</comment>
        <translation>Lange vergessen</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <comment>a recipe</comment>
        <translation>Neu dazugekommen</translation>
    </message>
    <message>
        <source>Late evening</source>
        <comment>a recipe</comment>
        <translation>Später Abend</translation>
    </message>
    <message>
        <source>What suits this hour by your habits, and now and then a favourite you have not heard for long.</source>
        <translation>Was nach deinen Gewohnheiten zu dieser Stunde passt, und ab und zu ein Liebling, den du lange nicht gehört hast.</translation>
    </message>
    <message>
        <source>Mostly what you have never heard, beside what sounds like what plays, so that you are not lost.</source>
        <translation>Vor allem, was du noch nie gehört hast, neben dem, was klingt wie das, was läuft, damit du dich nicht verlierst.</translation>
    </message>
    <message>
        <source>An hour of what you play in the morning, with something that fits today and something long missed.</source>
        <translation>Eine Stunde mit dem, was du morgens spielst, etwas, das heute passt, und etwas lange Vermisstem.</translation>
    </message>
    <message>
        <source>Kinds of music that mostly do without words, for as long as you work.</source>
        <translation>Musik, die meist ohne Worte auskommt, so lange du arbeitest.</translation>
    </message>
    <message>
        <source>Three hours to dance to: the right kinds of music, and what you love and play most.</source>
        <translation>Drei Stunden zum Tanzen: die richtige Musik, und was du liebst und am meisten spielst.</translation>
    </message>
    <message>
        <source>Favourites that have slipped your mind, and others that have not been played for a year, or for a month at least.</source>
        <translation>Lieblinge, an die du nicht mehr denkst, und andere, die seit einem Jahr nicht liefen, mindestens seit einem Monat.</translation>
    </message>
    <message>
        <source>What came into your library of late and has hardly been heard, with a few from the rest that fit now.</source>
        <translation>Was in letzter Zeit in deine Mediathek kam und kaum gehört ist, mit ein paar anderen, die jetzt passen.</translation>
    </message>
    <message>
        <source>An hour and a half to wind down: what you play late in the day, the quieter kinds, and what sounds like it.</source>
        <translation>Anderthalb Stunden zum Runterkommen: was du spät am Tag spielst, Ruhigeres, und was so ähnlich klingt.</translation>
    </message>
    <message>
        <source>A part is a playlist of your own tracks, which nobody else has. Make it a rule or a smart playlist first.</source>
        <translation>Ein Teil ist eine Playlist aus deinen eigenen Titeln, die sonst niemand hat. Mach zuerst eine Regel oder eine smarte Playlist daraus.</translation>
    </message>
    <message>
        <source>This is no recipe: it is no text in UTF-8.</source>
        <translation>Das ist kein Rezept: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is no recipe: it is far too large.</source>
        <translation>Das ist kein Rezept: Es ist viel zu groß.</translation>
    </message>
    <message>
        <source>This is no recipe, or it was damaged{where}.</source>
        <translation>Das ist kein Rezept, oder es ist beschädigt{where}.</translation>
    </message>
    <message>
        <source>This is no recipe of Segue: it does not begin with “segue_recipe”.</source>
        <translation>Das ist kein Rezept von Segue: Es beginnt nicht mit „segue_recipe“.</translation>
    </message>
    <message>
        <source>This recipe was written by a newer Segue. Install that one to open it.</source>
        <translation>Dieses Rezept stammt von einem neueren Segue. Installiere das, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>The recipe has no parts.</source>
        <translation>Das Rezept hat keine Teile.</translation>
    </message>
    <message>
        <source>A recipe has between 1 and {most_parts} parts; this one has {parts}.</source>
        <translation>Ein Rezept hat 1 bis {most_parts} Teile; dieses hat {parts}.</translation>
    </message>
    <message>
        <source>The shares of its parts should be 100 together; here they are {total}.</source>
        <translation>Die Anteile sollten zusammen 100 ergeben; hier sind es {total}.</translation>
    </message>
    <message>
        <source>“endless” is either true or false.</source>
        <translation>„endless“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>{who}: “share” is a whole number from 1 to {whole}.</source>
        <translation>{who}: „share“ ist eine ganze Zahl von 1 bis {whole}.</translation>
    </message>
    <message>
        <source>{who}: Segue does not know “{of}”. It knows {known}.</source>
        <translation>{who}: Segue kennt „{of}“ nicht. Es kennt {known}.</translation>
    </message>
    <message>
        <source>{who}: the rule “{rule}” cannot be understood. {wrong}</source>
        <translation>{who}: Die Regel „{rule}“ ist nicht zu verstehen. {wrong}</translation>
    </message>
    <message>
        <source>{who} is a playlist of somebody else’s, which is not in the recipe.</source>
        <translation>{who} ist eine Playlist von jemand anderem, die nicht im Rezept steht.</translation>
    </message>
    <message>
        <source>{who} should say either “of” or “rule”, as text.</source>
        <translation>{who} sollte entweder „of“ oder „rule“ nennen, als Text.</translation>
    </message>
    <message>
        <source>A recipe has a number of tracks or of minutes, not both.</source>
        <translation>Ein Rezept hat eine Zahl von Titeln oder von Minuten, nicht beides.</translation>
    </message>
    <message>
        <source>A recipe has 1 to {most_tracks} tracks, or 1 to {most} minutes.</source>
        <translation>Ein Rezept hat 1 bis {most_tracks} Titel oder 1 bis {most} Minuten.</translation>
    </message>
    <message>
        <source>{who} says {words}, which this Segue does not know. A newer one may.</source>
        <translation>{who} nennt {words}, das dieses Segue nicht kennt. Ein neueres vielleicht schon.</translation>
    </message>
    <message>
        <source>“{key}” is a text of at most {longest} letters.</source>
        <translation>„{key}“ ist ein Text von höchstens {longest} Buchstaben.</translation>
    </message>
    <message>
        <source>other than {when}</source>
        <translation>außer {when}</translation>
    </message>
    <message>
        <source>Your history has no plays {what}.</source>
        <translation>Im Hörverlauf gibt es keine Wiedergaben {what}.</translation>
    </message>
    <message numerus="yes">
        <source>on one day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>an einem Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}.</source>
        <comment>%n plays {what}.</comment>
        <translation>
            <numerusform>%n Wiedergabe {what}.</numerusform>
            <numerusform>%n Wiedergaben {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}.</source>
        <comment>%n plays {what}, {days}.</comment>
        <translation>
            <numerusform>%n Wiedergabe {what}, {days}.</numerusform>
            <numerusform>%n Wiedergaben {what}, {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was {first}, the last {last}.</source>
        <translation>Die erste war {first}, die letzte {last}.</translation>
    </message>
    <message>
        <source>It was {first}.</source>
        <translation>Das war {first}.</translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play.</source>
        <comment>{length} {what}, in %n plays.</comment>
        <translation>
            <numerusform>{length} {what}, in %n Wiedergabe.</numerusform>
            <numerusform>{length} {what}, in %n Wiedergaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play {days}.</source>
        <comment>{length} {what}, in %n plays {days}.</comment>
        <translation>
            <numerusform>{length} {what}, in %n Wiedergabe {days}.</numerusform>
            <numerusform>{length} {what}, in %n Wiedergaben {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last of %n play {what} was {last}: {track}.</source>
        <comment>The last of %n plays {what} was {last}: {track}.</comment>
        <translation>
            <numerusform>Die letzte von %n Wiedergabe {what} war {last}: {track}.</numerusform>
            <numerusform>Die letzte von %n Wiedergaben {what} war {last}: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n play {what} was {first}: {track}.</source>
        <comment>The first of %n plays {what} was {first}: {track}.</comment>
        <translation>
            <numerusform>Die erste von %n Wiedergabe {what} war {first}: {track}.</numerusform>
            <numerusform>Die erste von %n Wiedergaben {what} war {first}: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}: {length} of music.</source>
        <comment>%n plays {what}: {length} of music.</comment>
        <translation>
            <numerusform>%n Wiedergabe {what}: {length} Musik.</numerusform>
            <numerusform>%n Wiedergaben {what}: {length} Musik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}: {length} of music.</source>
        <comment>%n plays {what}, {days}: {length} of music.</comment>
        <translation>
            <numerusform>%n Wiedergabe {what}, {days}: {length} Musik.</numerusform>
            <numerusform>%n Wiedergaben {what}, {days}: {length} Musik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these plays the last can be shown.</source>
        <comment>Of these plays the last %n can be shown.</comment>
        <translation>
            <numerusform>Von diesen Wiedergaben lässt sich die letzte zeigen.</numerusform>
            <numerusform>Von diesen Wiedergaben lassen sich die letzten %n zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025</comment>
        <translation>&apos;am&apos; dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>&apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: at 20:15</comment>
        <translation>&apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy &apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025 at 20:15</comment>
        <translation>&apos;am&apos; dddd, d. MMMM yyyy &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>“{track}” by {artist}</source>
        <translation>„{track}“ von {artist}</translation>
    </message>
    <message>
        <source>I’ll offer less of {name} in the next months</source>
        <translation>In den nächsten Monaten schlage ich weniger {name} vor</translation>
    </message>
    <message>
        <source>I won’t offer {habit} any more</source>
        <translation>{habit} schlage ich nicht mehr vor</translation>
    </message>
    <message>
        <source>I won’t offer {genre} until you turn it on again</source>
        <translation>{genre} schlage ich nicht mehr vor, bis du es wieder einschaltest</translation>
    </message>
    <message>
        <source>Not now, then: it may be offered again another time</source>
        <translation>Dann nicht jetzt: ein andermal wird es vielleicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>You are doing nothing of your list, then: I take the offer back</source>
        <translation>Dann tust du nichts aus deiner Liste: Ich nehme den Vorschlag zurück</translation>
    </message>
    <message>
        <source>You are {activity}, then: I take the offer back</source>
        <translation>Dann bist du beim {activity}: Ich nehme den Vorschlag zurück</translation>
    </message>
    <message>
        <source>I’ll offer more of {name} in the next months</source>
        <translation>In den nächsten Monaten schlage ich mehr {name} vor</translation>
    </message>
    <message>
        <source>{habit}, and not at other times: as you say</source>
        <translation>{habit}, und sonst nicht: wie du sagst</translation>
    </message>
    <message>
        <source>As I learned it again: {habit}</source>
        <translation>Wieder so, wie ich es gelernt habe: {habit}</translation>
    </message>
    <message>
        <source>{said}. It may be offered again</source>
        <comment>what was said of the hours of a habit</comment>
        <translation>{said}. Es darf wieder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>{habit}: no longer held for so</source>
        <translation>{habit}: gilt nicht mehr</translation>
    </message>
    <message>
        <source>You told me: {habit}</source>
        <translation>Du hast mir gesagt: {habit}</translation>
    </message>
    <message>
        <source>You told me: no {habit}</source>
        <translation>Du hast mir gesagt: nicht {habit}</translation>
    </message>
    <message>
        <source>You told me: {habit}, and not at other times</source>
        <translation>Du hast mir gesagt: {habit}, und sonst nicht</translation>
    </message>
    <message>
        <source>{name}: as it comes</source>
        <translation>{name}: wie es kommt</translation>
    </message>
    <message>
        <source>Less of {name}, said on {day}; it fades</source>
        <translation>Weniger {name}, gesagt am {day}; es verblasst</translation>
    </message>
    <message>
        <source>More of {name}, said on {day}; it fades</source>
        <translation>Mehr {name}, gesagt am {day}; es verblasst</translation>
    </message>
    <message>
        <source>{habit} may be offered again</source>
        <translation>{habit} darf wieder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>what you have never played</source>
        <comment>as in: I won’t offer what you have never played any more</comment>
        <translation>was du noch nie gespielt hast</translation>
    </message>
    <message numerus="yes">
        <source>Not at this time for %n week</source>
        <comment>Not at this time for %n weeks</comment>
        <translation>
            <numerusform>%n Woche lang nicht um diese Zeit</numerusform>
            <numerusform>%n Wochen lang nicht um diese Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I won’t offer {habit} for %n week</source>
        <comment>I won’t offer {habit} for %n weeks</comment>
        <translation>
            <numerusform>{habit} schlage ich %n Woche lang nicht vor</numerusform>
            <numerusform>{habit} schlage ich %n Wochen lang nicht vor</numerusform>
        </translation>
    </message>
    <message>
        <source>No {genre} in offers</source>
        <translation>Kein {genre} in Vorschlägen</translation>
    </message>
    <message>
        <source>No {habit}</source>
        <translation>Nicht: {habit}</translation>
    </message>
    <message>
        <source>{habit} does not begin by itself any more</source>
        <translation>{habit} beginnt nicht mehr von selbst</translation>
    </message>
    <message>
        <source>{habit} begins by itself</source>
        <translation>{habit} beginnt von selbst</translation>
    </message>
    <message>
        <source>No {habit}, until {day}</source>
        <translation>Nicht: {habit}, bis zum {day}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a habit: Jazz on workday evenings</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>The key is still in your keyring: {reason}</source>
        <translation>Der Schlüssel liegt noch in deinem Schlüsselbund: {reason}</translation>
    </message>
    <message>
        <source>{service} takes no more for today.</source>
        <translation>{service} nimmt heute nichts mehr an.</translation>
    </message>
    <message>
        <source>{service} no longer lets Segue in. Connect it again.</source>
        <translation>{service} lässt Segue nicht mehr hinein. Verbinde es neu.</translation>
    </message>
    <message>
        <source>The key for {service} is not in your keyring. Connect it again.</source>
        <translation>Der Schlüssel für {service} ist nicht in deinem Schlüsselbund. Verbinde es neu.</translation>
    </message>
    <message>
        <source>Its rule cannot be read. {reason}</source>
        <translation>Die Regel ist nicht zu lesen. {reason}</translation>
    </message>
    <message>
        <source>There is no playlist “{missing}”.</source>
        <translation>Es gibt keine Playlist „{missing}“.</translation>
    </message>
    <message>
        <source>“{playlist}” asks for itself, so nothing can tell what stands in it.</source>
        <translation>„{playlist}“ fragt nach sich selbst; so lässt sich nicht sagen, was darin steht.</translation>
    </message>
    <message>
        <source>, which asks for </source>
        <comment>between the names of playlists</comment>
        <translation>, und das nach </translation>
    </message>
    <message>
        <source>“{playlist}” asks for {asked}: so nothing can tell what stands in them.</source>
        <translation>„{playlist}“ fragt nach {asked}: So lässt sich nicht sagen, was darin steht.</translation>
    </message>
    <message>
        <source>“{playlist}” is filled anew each time it starts, so nothing can be looked for in it.</source>
        <translation>„{playlist}“ wird bei jedem Start neu gefüllt; darin lässt sich nichts suchen.</translation>
    </message>
    <message>
        <source>There is no music in your library yet.</source>
        <translation>In deiner Mediathek ist noch keine Musik.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n track {what}.</source>
        <comment>Left out: %n tracks {what}.</comment>
        <translation>
            <numerusform>Weggelassen: %n Titel {what}.</numerusform>
            <numerusform>Weggelassen: %n Titel {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing {what} had to be left out.</source>
        <translation>Nichts {what} musste weggelassen werden.</translation>
    </message>
    <message>
        <source>Your library has nothing {what}.</source>
        <translation>Deine Mediathek hat nichts {what}.</translation>
    </message>
    <message>
        <source>Nothing is {what} at once: so some of each.</source>
        <translation>Nichts ist zugleich {what}: darum von jedem etwas.</translation>
    </message>
    <message>
        <source>Livelier means: on the whole faster, brighter and louder than it, as far as their sound tells.</source>
        <translation>Lebhafter heißt: alles in allem schneller, heller und lauter als das, soweit der Klang es verrät.</translation>
    </message>
    <message>
        <source>Calmer means: on the whole slower, darker and quieter than it, as far as their sound tells.</source>
        <translation>Ruhiger heißt: alles in allem langsamer, dunkler und leiser als das, soweit der Klang es verrät.</translation>
    </message>
    <message>
        <source>Lively means: faster, brighter and louder than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Lebhaft heißt: schneller, heller und lauter als zwei Drittel deiner Musik, oder in den Stimmungen deiner Tags so genannt.</translation>
    </message>
    <message>
        <source>Calm means: slower, darker and quieter than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Ruhig heißt: langsamer, dunkler und leiser als zwei Drittel deiner Musik, oder in den Stimmungen deiner Tags so genannt.</translation>
    </message>
    <message>
        <source>How that sounds which it was to be beside is not known: so it is beside all your music.</source>
        <translation>Wie das klingt, woran es gemessen werden sollte, ist nicht bekannt: Gemessen wurde an all deiner Musik.</translation>
    </message>
    <message>
        <source>Segue has not heard yet how this music sounds. Its settings tell how far it is.</source>
        <translation>Segue hat noch nicht gehört, wie diese Musik klingt. In den Einstellungen steht, wie weit es ist.</translation>
    </message>
    <message>
        <source>Nothing of that is {energy}.</source>
        <translation>Nichts davon ist {energy}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track it is not known how it sounds: it is left out.</source>
        <comment>Of %n tracks it is not known how they sound: these are left out.</comment>
        <translation>
            <numerusform>Von %n Titel ist nicht bekannt, wie er klingt: Er bleibt weg.</numerusform>
            <numerusform>Von %n Titeln ist nicht bekannt, wie sie klingen: Sie bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n track in it, it is not known how it sounds: it fills the time.</source>
        <comment>Of %n tracks in it, it is not known how they sound: they fill the time.</comment>
        <translation>
            <numerusform>Von %n Titel darin ist nicht bekannt, wie er klingt: Er füllt die Zeit.</numerusform>
            <numerusform>Von %n Titeln darin ist nicht bekannt, wie sie klingen: Sie füllen die Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has nothing by {artist}.</source>
        <translation>Deine Mediathek hat nichts von {artist}.</translation>
    </message>
    <message>
        <source>Nothing plays that it could be like. Play something first, or name an artist.</source>
        <translation>Es läuft nichts, dem es ähneln könnte. Spiel erst etwas, oder nenne einen Künstler.</translation>
    </message>
    <message>
        <source>These sound most like {what}, of those that fit.</source>
        <translation>Von dem, was passt, klingt das am meisten wie {what}.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}, and nothing else is of its genres.</source>
        <translation>Noch ist nicht bekannt, was wie {what} klingt, und nichts anderes ist aus denselben Genres.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}: these are of its genres, {genres}.</source>
        <translation>Noch ist nicht bekannt, was wie {what} klingt: Das hier ist aus denselben Genres, {genres}.</translation>
    </message>
    <message>
        <source>what plays</source>
        <translation>das, was läuft</translation>
    </message>
    <message>
        <source>This is all that fits.</source>
        <translation>Das ist alles, was passt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track that fits, those you are likeliest to want {when}.</source>
        <comment>Of %n tracks that fit, those you are likeliest to want {when}.</comment>
        <translation>
            <numerusform>Von %n Titel, der passt, das, was du {when} am ehesten möchtest.</numerusform>
            <numerusform>Von %n Titeln, die passen, die, die du {when} am ehesten möchtest.</numerusform>
        </translation>
    </message>
    <message>
        <source>that is not of the genre {genre}</source>
        <translation>außerhalb des Genres {genre}</translation>
    </message>
    <message>
        <source>of the genre {genre}</source>
        <translation>aus dem Genre {genre}</translation>
    </message>
    <message>
        <source>that is not by {artist}</source>
        <translation>nicht von {artist}</translation>
    </message>
    <message>
        <source>that is not on an album called “{album}”</source>
        <translation>nicht aus einem Album namens „{album}“</translation>
    </message>
    <message>
        <source>on an album called “{album}”</source>
        <translation>aus einem Album namens „{album}“</translation>
    </message>
    <message>
        <source>that is not called “{track}”</source>
        <translation>das nicht „{track}“ heißt</translation>
    </message>
    <message>
        <source>called “{track}”</source>
        <translation>namens „{track}“</translation>
    </message>
    <message>
        <source>in a playlist called “{playlist}”</source>
        <translation>aus einer Playlist namens „{playlist}“</translation>
    </message>
    <message>
        <source>that is not in a playlist called “{playlist}”</source>
        <translation>nicht aus einer Playlist namens „{playlist}“</translation>
    </message>
    <message>
        <source>that is not from {years}</source>
        <translation>nicht aus {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <translation>aus {years}</translation>
    </message>
    <message>
        <source>that was heard {when}</source>
        <translation>{when} Gehörtes</translation>
    </message>
    <message>
        <source>that was not heard {when}</source>
        <translation>{when} nicht Gehörtes</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <comment>of tracks: heard this week</comment>
        <translation>{when} gehört</translation>
    </message>
    <message>
        <source>that is not loved by you</source>
        <translation>von dir nicht Geliebtes</translation>
    </message>
    <message>
        <source>that you love</source>
        <translation>von dir Geliebtes</translation>
    </message>
    <message>
        <source>that was ever played</source>
        <translation>jemals Gespieltes</translation>
    </message>
    <message>
        <source>that was never played</source>
        <translation>nie Gespieltes</translation>
    </message>
    <message>
        <source>that you have not played</source>
        <translation>von dir nicht Gespieltes</translation>
    </message>
    <message>
        <source>that you have played</source>
        <translation>von dir Gespieltes</translation>
    </message>
    <message>
        <source>that is not a forgotten favourite</source>
        <translation>was kein vergessener Liebling ist</translation>
    </message>
    <message>
        <source>that you liked and have not heard for three months</source>
        <translation>was dir gefiel und du seit drei Monaten nicht gehört hast</translation>
    </message>
    <message>
        <source>Nothing that fits is so lively: these are the liveliest there are.</source>
        <translation>Nichts, was passt, ist so lebhaft: Das hier ist das Lebhafteste, was da ist.</translation>
    </message>
    <message>
        <source>Nothing that fits is so calm: these are the calmest there are.</source>
        <translation>Nichts, was passt, ist so ruhig: Das hier ist das Ruhigste, was da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so lively: the others are the liveliest after it.</source>
        <comment>Only %n tracks that fit are so lively: the others are the liveliest after them.</comment>
        <translation>
            <numerusform>Nur %n passender Titel ist so lebhaft: Die anderen kommen ihm am nächsten.</numerusform>
            <numerusform>Nur %n passende Titel sind so lebhaft: Die anderen kommen ihnen am nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so calm: the others are the calmest after it.</source>
        <comment>Only %n tracks that fit are so calm: the others are the calmest after them.</comment>
        <translation>
            <numerusform>Nur %n passender Titel ist so ruhig: Die anderen kommen ihm am nächsten.</numerusform>
            <numerusform>Nur %n passende Titel sind so ruhig: Die anderen kommen ihnen am nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>as in: what you are likeliest to want now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>heute Morgen</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>heute Nachmittag</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>heute Abend</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>heute Nacht</translation>
    </message>
    <message>
        <source>on {weekday} morning</source>
        <translation>am {weekday}morgen</translation>
    </message>
    <message>
        <source>on {weekday} afternoon</source>
        <translation>am {weekday}nachmittag</translation>
    </message>
    <message>
        <source>on {weekday} evening</source>
        <translation>am {weekday}abend</translation>
    </message>
    <message>
        <source>on {weekday} night</source>
        <translation>in der {weekday}nacht</translation>
    </message>
    <message>
        <source>“{path}” holds no listening history that Segue can read. It reads what comes from Last.fm, ListenBrainz and Spotify, and what Segue has written: as files, folders or zips.</source>
        <translation>„{path}“ enthält keinen Hörverlauf, den Segue lesen kann. Es liest, was von Last.fm, ListenBrainz und Spotify kommt und was Segue geschrieben hat: als Dateien, Ordner oder Zips.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to “{to}”: {reason}.</source>
        <translation>Der Hörverlauf ließ sich nicht nach „{to}“ schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The file {reason} here.</source>
        <translation>Die Datei {reason} hier.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {reason}.</source>
        <translation>Die Datei lässt sich nicht weiterlesen: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>“{path}” is no file.</source>
        <translation>„{path}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files. Name the folder of the history itself.</source>
        <translation>„{folder}“ enthält zu viele Dateien. Nenne den Ordner mit dem Hörverlauf selbst.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a listening history.</source>
        <translation>„{path}“ ist zu groß für einen Hörverlauf.</translation>
    </message>
    <message>
        <source>“{path}” holds too many files to be a listening history.</source>
        <translation>„{path}“ enthält zu viele Dateien für einen Hörverlauf.</translation>
    </message>
    <message>
        <source>“{path}” is locked with a password. Unpack it first.</source>
        <translation>„{path}“ ist mit einem Passwort gesperrt. Entpacke es zuerst.</translation>
    </message>
    <message>
        <source>“{path}” would unpack to far too much to be a listening history.</source>
        <translation>„{path}“ wäre entpackt viel zu groß für einen Hörverlauf.</translation>
    </message>
    <message>
        <source>The zip “{path}” is damaged and cannot be read.</source>
        <translation>Das Zip „{path}“ ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>Diese Zeile lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{profile}” ({reason}). Allow it, or choose another folder with --profile.</source>
        <translation>Segue darf nicht in seinen Profilordner „{profile}“ schreiben ({reason}). Erlaube es, oder wähle mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”. Known: {known}.</source>
        <translation>Es gibt keinen Hörer namens „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written or moved: {reason}.</source>
        <translation>„{path}“ ließ sich nicht schreiben oder verschieben: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players} that Segue can read.</source>
        <translation>„{path}“ ist keine Mediathek von {players}, die Segue lesen kann.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players}.</source>
        <translation>„{path}“ ist keine Mediathek von {players}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {player}.</source>
        <translation>„{path}“ ist keine Mediathek von {player}.</translation>
    </message>
    <message>
        <source>“{folder}” is no library of {player}.</source>
        <translation>„{folder}“ ist keine Mediathek von {player}.</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Close it and try again.</source>
        <translation>Ein anderes Programm schreibt gerade in „{path}“. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>„{path}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no database.</source>
        <translation>„{path}“ ist keine Datenbank.</translation>
    </message>
    <message>
        <source>“{folder}” is a database of MySQL, which only MariaDB or MySQL can read, and neither is installed. Install the package mariadb-server and try again; or write it to a file where one is, by mysqldump, and choose that file.</source>
        <translation>„{folder}“ ist eine Datenbank von MySQL, die nur MariaDB oder MySQL lesen kann, und keins von beiden ist installiert. Installiere das Paket mariadb-server und versuch es noch einmal; oder schreib sie dort, wo eins ist, mit mysqldump in eine Datei und wähle diese.</translation>
    </message>
    <message>
        <source>“{folder}” is too large to be the library of a music player.</source>
        <translation>„{folder}“ ist zu groß für die Mediathek eines Players.</translation>
    </message>
    <message>
        <source>{server} has not read “{folder}” in {patience} seconds.</source>
        <translation>{server} hat „{folder}“ in {patience} Sekunden nicht gelesen.</translation>
    </message>
    <message>
        <source>{server} could not read “{folder}”: {what}.</source>
        <translation>{server} konnte „{folder}“ nicht lesen: {what}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or no library of {player}: {reason}.</source>
        <translation>„{path}“ ist beschädigt oder keine Mediathek von {player}: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the library of a music player.</source>
        <translation>„{path}“ ist zu groß für die Mediathek eines Players.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: it breaks off in the middle.</source>
        <translation>„{path}“ ist beschädigt: Es bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>“{path}” is not read: one of its rows is too long.</source>
        <translation>„{path}“ wird nicht gelesen: Eine der Zeilen ist zu lang.</translation>
    </message>
    <message>
        <source>“{path}” is not read: {reason}.</source>
        <translation>„{path}“ wird nicht gelesen: {reason}.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Dieser Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>This folder could not be opened: no permission.</source>
        <translation>Dieser Ordner ließ sich nicht öffnen: keine Berechtigung.</translation>
    </message>
    <message>
        <source>This folder could not be opened: {reason}.</source>
        <translation>Dieser Ordner ließ sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be looked at: no permission.</source>
        <translation>Diese Datei ließ sich nicht ansehen: keine Berechtigung.</translation>
    </message>
    <message>
        <source>This file could not be looked at: {reason}.</source>
        <translation>Diese Datei ließ sich nicht ansehen: {reason}.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>Diese Verknüpfung führt zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>This link could not be followed: {reason}.</source>
        <translation>Dieser Verknüpfung ließ sich nicht folgen: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a playlist.</source>
        <translation>„{path}“ ist zu groß für eine Playlist.</translation>
    </message>
    <message>
        <source>“{path}” {reason}.</source>
        <translation>„{path}“ {reason}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. It has been left as it is.</source>
        <translation>Es gibt schon eine Datei „{path}“. Sie ist geblieben, wie sie war.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”. Make some and try again.</source>
        <translation>Für „{path}“ ist kein Platz. Mach welchen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no playlist that Segue knows: its name must end in {endings}.</source>
        <translation>„{path}“ ist keine Playlist, die Segue kennt: Ihr Name muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>is no JSPF</source>
        <translation>ist keine JSPF-Datei</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged, or breaks off</source>
        <translation>ist beschädigt oder bricht ab</translation>
    </message>
    <message>
        <source>is damaged, or no JSPF</source>
        <translation>ist beschädigt oder keine JSPF-Datei</translation>
    </message>
    <message>
        <source>tells the pieces of a stream, and no playlist</source>
        <translation>nennt die Stücke eines Streams und ist keine Playlist</translation>
    </message>
    <message numerus="yes">
        <source>names more than %n track</source>
        <comment>names more than %n tracks</comment>
        <translation>
            <numerusform>nennt mehr als %n Titel</numerusform>
            <numerusform>nennt mehr als %n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other list that it names is left out.</source>
        <comment>%n other lists that it names are left out.</comment>
        <translation>
            <numerusform>%n andere Liste, die darin genannt ist, bleibt weg.</numerusform>
            <numerusform>%n andere Listen, die darin genannt sind, bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry that names no music is left out.</source>
        <comment>%n entries that name no music are left out.</comment>
        <translation>
            <numerusform>%n Eintrag, der keine Musik nennt, bleibt weg.</numerusform>
            <numerusform>%n Einträge, die keine Musik nennen, bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no XSPF</source>
        <translation>ist keine XSPF-Datei</translation>
    </message>
    <message>
        <source>declares a document type, which no XSPF needs, and which may do harm</source>
        <translation>gibt einen Dokumenttyp an, den XSPF nicht braucht und der schaden kann</translation>
    </message>
    <message>
        <source>holds a tag without an end</source>
        <translation>enthält ein Tag ohne Ende</translation>
    </message>
    <message>
        <source>is damaged in line {line}</source>
        <translation>ist in Zeile {line} beschädigt</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded on this system.</source>
        <translation>Qt Multimedia lässt sich auf diesem System nicht laden.</translation>
    </message>
    <message>
        <source>The audio device does not answer.</source>
        <translation>Das Audiogerät antwortet nicht.</translation>
    </message>
    <message>
        <source>Last.fm cannot be reached.</source>
        <translation>Last.fm ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Last.fm does not know this key, or the secret is not the one that belongs to it.</source>
        <translation>Last.fm kennt diesen Schlüssel nicht, oder das Geheimnis gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Last.fm could not answer ({status}). Try again in a while.</source>
        <translation>Last.fm konnte nicht antworten ({status}). Versuch es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Last.fm has not been told yet that Segue may. Allow it in the browser first.</source>
        <translation>Last.fm weiß noch nicht, dass Segue darf. Erlaube es zuerst im Browser.</translation>
    </message>
    <message>
        <source>That was too long ago for Last.fm. Begin anew.</source>
        <translation>Das war zu lange her für Last.fm. Fang noch einmal an.</translation>
    </message>
    <message>
        <source>Last.fm takes nothing just now ({status}).</source>
        <translation>Last.fm nimmt gerade nichts an ({status}).</translation>
    </message>
    <message>
        <source>ListenBrainz cannot be reached.</source>
        <translation>ListenBrainz ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <translation>ListenBrainz kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>ListenBrainz could not answer ({status}). Try again in a while.</source>
        <translation>ListenBrainz konnte nicht antworten ({status}). Versuch es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>ListenBrainz takes nothing just now ({status}).</source>
        <translation>ListenBrainz nimmt gerade nichts an ({status}).</translation>
    </message>
    <message>
        <source>What it sends is no sound that Segue knows.</source>
        <translation>Was er sendet, ist kein Ton, den Segue kennt.</translation>
    </message>
    <message>
        <source>The connection was lost, and could not be made again.</source>
        <translation>Die Verbindung ist abgerissen und ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The station does not answer.</source>
        <translation>Der Sender antwortet nicht.</translation>
    </message>
    <message>
        <source>Its address is not known, or this computer is offline.</source>
        <translation>Die Adresse ist nicht bekannt, oder dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>No safe connection to the station can be made.</source>
        <translation>Es lässt sich keine sichere Verbindung zum Sender herstellen.</translation>
    </message>
    <message>
        <source>The station cannot be reached.</source>
        <translation>Der Sender ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Its disk, or the network, does not answer.</source>
        <translation>Die Festplatte oder das Netz antwortet nicht.</translation>
    </message>
    <message>
        <source>It only leads from one address to the next.</source>
        <translation>Er führt nur von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>It does not answer as a station does.</source>
        <translation>Er antwortet nicht wie ein Sender.</translation>
    </message>
    <message>
        <source>The station lets nobody listen without an account.</source>
        <translation>Der Sender lässt niemanden ohne Konto hören.</translation>
    </message>
    <message>
        <source>There is no station at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Sender.</translation>
    </message>
    <message>
        <source>It sends its sound locked up (encrypted), which Segue cannot play.</source>
        <translation>Er sendet verschlüsselt, und das kann Segue nicht spielen.</translation>
    </message>
    <message>
        <source>It sends its sound in pieces of one file, which Segue cannot play.</source>
        <translation>Er sendet in Stücken einer einzigen Datei, die Segue nicht spielen kann.</translation>
    </message>
    <message>
        <source>There is no station in this list.</source>
        <translation>In dieser Liste steht kein Sender.</translation>
    </message>
    <message>
        <source>The station reports a fault ({status}).</source>
        <translation>Der Sender meldet einen Fehler ({status}).</translation>
    </message>
    <message>
        <source>VLC is not installed.</source>
        <translation>VLC ist nicht installiert.</translation>
    </message>
    <message>
        <source>To hear it would take too much memory, or its sound is damaged.</source>
        <translation>Es zu hören würde zu viel Speicher brauchen, oder der Ton ist beschädigt.</translation>
    </message>
    <message>
        <source>Its sound could not be decoded.</source>
        <translation>Der Ton ließ sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>To hear it would take too long.</source>
        <translation>Es zu hören würde zu lange dauern.</translation>
    </message>
    <message>
        <source>It could not be heard just now.</source>
        <translation>Es ließ sich gerade nicht hören.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es ist zu kurz.</translation>
    </message>
    <message>
        <source>“{to}” is the database itself. Name another file for the copy.</source>
        <translation>„{to}“ ist die Datenbank selbst. Nenne eine andere Datei für die Kopie.</translation>
    </message>
    <message>
        <source>The copy “{to}” could not be written: {reason}.</source>
        <translation>Die Kopie „{to}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Segue’s database “{file}” is damaged. {hint}</source>
        <translation>Segues Datenbank „{file}“ ist beschädigt. {hint}</translation>
    </message>
    <message>
        <source>There is no file “{copy_file}”.</source>
        <translation>Es gibt keine Datei „{copy_file}“.</translation>
    </message>
    <message>
        <source>“{copy_file}” is empty: no copy of what Segue stores.</source>
        <translation>„{copy_file}“ ist leer: keine Kopie dessen, was Segue speichert.</translation>
    </message>
    <message>
        <source>“{copy_file}” could not be put in place: {reason}.</source>
        <translation>„{copy_file}“ ließ sich nicht an ihren Platz bringen: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” belongs to another program. It has been left as it is.</source>
        <translation>„{file}“ gehört einem anderen Programm. Sie ist geblieben, wie sie war.</translation>
    </message>
    <message>
        <source>“{file}” is not a Segue database. It has been left as it is.</source>
        <translation>„{file}“ ist keine Datenbank von Segue. Sie ist geblieben, wie sie war.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{folder}”. Allow it, or choose another folder with --profile.</source>
        <translation>Segue darf nicht in seinen Profilordner „{folder}“ schreiben. Erlaube es, oder wähle mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk that holds “{folder}” is full. Nothing was lost; make room and try again.</source>
        <translation>Die Festplatte mit „{folder}“ ist voll. Nichts ging verloren; mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps “{file}” locked.</source>
        <translation>Ein anderes Programm hält „{file}“ gesperrt.</translation>
    </message>
    <message>
        <source>The disk failed while Segue used “{file}” ({reason}).</source>
        <translation>Die Festplatte hat versagt, während Segue „{file}“ benutzt hat ({reason}).</translation>
    </message>
    <message>
        <source>There is no copy of it in its folder “backups”.</source>
        <translation>In ihrem Ordner „backups“ liegt keine Kopie davon.</translation>
    </message>
    <message>
        <source>To go back to its newest copy, type `{command}`.</source>
        <translation>Um zur neuesten Kopie zurückzukehren, gib `{command}` ein.</translation>
    </message>
    <message>
        <source>The profile folder “{folder}” cannot be made or opened: {reason}.</source>
        <translation>Der Profilordner „{folder}“ lässt sich nicht anlegen oder öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Segue. Install that one, or choose another folder with --profile. Nothing was changed.</source>
        <translation>Dieses Profil stammt von einem neueren Segue. Installiere das, oder wähle mit --profile einen anderen Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{to}” could not be written: {reason}.</source>
        <translation>„{to}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>This system has no keyring, and Segue keeps no secret anywhere else. Install one, as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Dieses System hat keinen Schlüsselbund, und Segue bewahrt Geheimnisse nirgendwo sonst auf. Installiere einen, etwa GNOME Keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Dein Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Segue may not read this file (no permission).</source>
        <translation>Segue darf diese Datei nicht lesen (keine Berechtigung).</translation>
    </message>
    <message>
        <source>This file could not be read ({reason}).</source>
        <translation>Diese Datei ließ sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>This file is damaged: it asks for more memory than there is.</source>
        <translation>Diese Datei ist beschädigt: Sie verlangt mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is not {noun} file, or it is damaged.</source>
        <translation>Die Datei ist nicht, was ihr Name sagt ({noun}), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Segue does not know this kind of file.</source>
        <translation>Diese Art von Datei kennt Segue nicht.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {patience} seconds.</source>
        <translation>Diese Datei zu lesen hat länger als {patience} Sekunden gedauert.</translation>
    </message>
    <message>
        <source>This file is damaged: reading it crashed its reader.</source>
        <translation>Diese Datei ist beschädigt: Beim Lesen ist der Leser abgestürzt.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere, which would keep the old tags.</source>
        <translation>Diese Datei hat anderswo noch einen Namen; dort blieben die alten Tags.</translation>
    </message>
    <message>
        <source>Writing these tags would have changed the sound of this file.</source>
        <translation>Mit diesen Tags hätte sich der Ton dieser Datei geändert.</translation>
    </message>
    <message>
        <source>Another program is changing this file.</source>
        <translation>Ein anderes Programm ändert diese Datei gerade.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Diese Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The tags of this file cannot be changed without losing some of them.</source>
        <translation>Die Tags dieser Datei lassen sich nicht ändern, ohne dass einige verloren gehen.</translation>
    </message>
    <message>
        <source>Segue may not write here (no permission).</source>
        <translation>Segue darf hier nicht schreiben (keine Berechtigung).</translation>
    </message>
    <message>
        <source>There is no room for a changed copy of this file: the disk is full.</source>
        <translation>Für eine geänderte Kopie dieser Datei ist kein Platz: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>This disk is read-only.</source>
        <translation>Diese Festplatte ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This file could not be written ({reason}).</source>
        <translation>Diese Datei ließ sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>The tags of this file are damaged, and Segue does not dare to change them.</source>
        <translation>Die Tags dieser Datei sind beschädigt, und Segue traut sich nicht, sie zu ändern.</translation>
    </message>
    <message>
        <source>Segue cannot write tags into this kind of file.</source>
        <translation>In diese Art von Datei kann Segue keine Tags schreiben.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold tags.</source>
        <translation>Diese Art von Datei kann keine Tags enthalten.</translation>
    </message>
    <message>
        <source>What fits now</source>
        <translation>Was jetzt passt</translation>
    </message>
    <message>
        <source>Forgotten favourites</source>
        <translation>Vergessene Lieblinge</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nie gehört</translation>
    </message>
    <message>
        <source>Sounds like what plays</source>
        <translation>Klingt wie das, was läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark</source>
        <comment>%n bookmarks</comment>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark deleted</source>
        <comment>%n bookmarks deleted</comment>
        <translation>
            <numerusform>%n Lesezeichen gelöscht</numerusform>
            <numerusform>%n Lesezeichen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n album</source>
        <comment>On %n albums</comment>
        <translation>
            <numerusform>Auf %n Album</numerusform>
            <numerusform>Auf %n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>%n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{albums}, on %n more</source>
        <comment>{albums}, on %n more</comment>
        <translation>
            <numerusform>{albums}, auf %n weiteren</numerusform>
            <numerusform>{albums}, auf %n weiteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track moved in the queue</source>
        <comment>%n tracks moved in the queue</comment>
        <translation>
            <numerusform>%n Titel in der Warteschlange verschoben</numerusform>
            <numerusform>%n Titel in der Warteschlange verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed from the queue</source>
        <comment>%n tracks removed from the queue</comment>
        <translation>
            <numerusform>%n Titel aus der Warteschlange entfernt</numerusform>
            <numerusform>%n Titel aus der Warteschlange entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Cover wählen…</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Cover entfernen</translation>
    </message>
    <message>
        <source>“{file}” is no picture that Segue can show</source>
        <translation>„{file}“ ist kein Bild, das Segue zeigen kann</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Cover wählen</translation>
    </message>
    <message>
        <source>Cover removed</source>
        <translation>Cover entfernt</translation>
    </message>
    <message numerus="yes">
        <source>and %n file more</source>
        <comment>and %n files more</comment>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder</source>
        <comment>%n folders</comment>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n play, each question asked before its answer was heard. Found on {day}.</source>
        <comment>Of %n plays, each question asked before its answer was heard. Found on {day}.</comment>
        <translation>
            <numerusform>Aus %n Wiedergabe; jede Frage gestellt, bevor die Antwort zu hören war. Ermittelt am {day}.</numerusform>
            <numerusform>Aus %n Wiedergaben; jede Frage gestellt, bevor die Antwort zu hören war. Ermittelt am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}, of %n question.</source>
        <comment>{told}, of %n questions.</comment>
        <translation>
            <numerusform>{told}, von %n Frage.</numerusform>
            <numerusform>{told}, von %n Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on {kept} of %n day</source>
        <comment>Kept on {kept} of %n days</comment>
        <translation>
            <numerusform>Eingehalten an {kept} von %n Tag</numerusform>
            <numerusform>Eingehalten an {kept} von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of %n day</source>
        <comment>The last {shown} of %n days</comment>
        <translation>
            <numerusform>Die letzten {shown} von %n Tag</numerusform>
            <numerusform>Die letzten {shown} von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n play of {day}</source>
        <comment>Take back %n plays of {day}</comment>
        <translation>
            <numerusform>%n Wiedergabe vom {day} zurücknehmen</numerusform>
            <numerusform>%n Wiedergaben vom {day} zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file from {services}</source>
        <comment>%n files from {services}</comment>
        <translation>
            <numerusform>%n Datei von {services}</numerusform>
            <numerusform>%n Dateien von {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen read</source>
        <comment>%n listens read</comment>
        <translation>
            <numerusform>%n Wiedergabe gelesen</numerusform>
            <numerusform>%n Wiedergaben gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n listen added, {matched} is of a track in your library</source>
        <comment>Of %n listens added, {matched} are of tracks in your library</comment>
        <translation>
            <numerusform>Von %n neuen Wiedergabe ist {matched} von einem Titel in deiner Mediathek</numerusform>
            <numerusform>Von %n neuen Wiedergaben sind {matched} von Titeln in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song not in your library</source>
        <comment>%n songs not in your library</comment>
        <translation>
            <numerusform>%n Titel nicht in deiner Mediathek</numerusform>
            <numerusform>%n Titel nicht in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Noch keine Alben</translation>
    </message>
    <message>
        <source>Tracks whose tags name an album are shown here, each album by its cover.</source>
        <translation>Titel, deren Tags ein Album nennen, stehen hier, jedes Album mit seinem Cover.</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>Meiste Titel zuerst</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Noch keine Künstler</translation>
    </message>
    <message>
        <source>Everyone whom the tags of your tracks name is shown here.</source>
        <translation>Alle, die in den Tags deiner Titel genannt sind, stehen hier.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message numerus="yes">
        <source>%n genre</source>
        <comment>%n genres</comment>
        <translation>
            <numerusform>%n Genre</numerusform>
            <numerusform>%n Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>No genres yet</source>
        <translation>Noch keine Genres</translation>
    </message>
    <message>
        <source>The genres that the tags of your tracks name are shown here.</source>
        <translation>Die Genres, die in den Tags deiner Titel genannt sind, stehen hier.</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Verschiedene Künstler</translation>
    </message>
    <message numerus="yes">
        <source>%n offer in {days}</source>
        <comment>%n offers in {days}</comment>
        <translation>
            <numerusform>%n Vorschlag in {days}</numerusform>
            <numerusform>%n Vorschläge in {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist of yours</source>
        <comment>%n playlists of yours</comment>
        <translation>
            <numerusform>%n Playlist von dir</numerusform>
            <numerusform>%n Playlists von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has offered you nothing in %n day.</source>
        <comment>It has offered you nothing in %n days.</comment>
        <translation>
            <numerusform>In %n Tag hat es dir nichts vorgeschlagen.</numerusform>
            <numerusform>In %n Tagen hat es dir nichts vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list</source>
        <comment>%n lists</comment>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} plays: {found} of %n track is in your library</source>
        <comment>{name} plays: {found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{name} läuft: {found} von %n Titel ist in deiner Mediathek</numerusform>
            <numerusform>{name} läuft: {found} von %n Titeln sind in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist</source>
        <comment>%n playlists</comment>
        <translation>
            <numerusform>%n Playlist</numerusform>
            <numerusform>%n Playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist written to {folder}</source>
        <comment>%n playlists written to {folder}</comment>
        <translation>
            <numerusform>%n Playlist nach {folder} geschrieben</numerusform>
            <numerusform>%n Playlists nach {folder} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n track of it not in your library</source>
        <comment>; %n tracks of it not in your library</comment>
        <translation>
            <numerusform>; %n Titel daraus nicht in deiner Mediathek</numerusform>
            <numerusform>; %n Titel daraus nicht in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track not in your library</source>
        <comment>%n tracks not in your library</comment>
        <translation>
            <numerusform>%n Titel nicht in deiner Mediathek</numerusform>
            <numerusform>%n Titel nicht in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist is here</source>
        <comment>%n playlists are here</comment>
        <translation>
            <numerusform>%n Playlist ist da</numerusform>
            <numerusform>%n Playlists sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one track is in your library</source>
        <comment>All of %n tracks are in your library</comment>
        <translation>
            <numerusform>Der eine Titel ist in deiner Mediathek</numerusform>
            <numerusform>Alle %n Titel sind in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track is in your library</source>
        <comment>{found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{found} von %n Titel ist in deiner Mediathek</numerusform>
            <numerusform>{found} von %n Titeln sind in deiner Mediathek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n file written</source>
        <comment>{done} of %n files written</comment>
        <translation>
            <numerusform>{done} von %n Datei geschrieben</numerusform>
            <numerusform>{done} von %n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen</source>
        <comment>%n listens</comment>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n playlist</source>
        <comment>{done} of %n playlists</comment>
        <translation>
            <numerusform>{done} von %n Playlist</numerusform>
            <numerusform>{done} von %n Playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file found</source>
        <comment>%n files found</comment>
        <translation>
            <numerusform>%n Datei gefunden</numerusform>
            <numerusform>%n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n file read</source>
        <comment>{read} of %n files read</comment>
        <translation>
            <numerusform>{read} von %n Datei gelesen</numerusform>
            <numerusform>{read} von %n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n track added so far</source>
        <comment>Stopped; %n tracks added so far</comment>
        <translation>
            <numerusform>Angehalten; bisher %n Titel hinzugefügt</numerusform>
            <numerusform>Angehalten; bisher %n Titel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added</source>
        <comment>%n tracks added</comment>
        <translation>
            <numerusform>%n Titel hinzugefügt</numerusform>
            <numerusform>%n Titel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be measured: damaged, or too short.</source>
        <comment>%n tracks could not be measured: damaged, or too short.</comment>
        <translation>
            <numerusform>%n Titel ließ sich nicht messen: beschädigt oder zu kurz.</numerusform>
            <numerusform>%n Titel ließen sich nicht messen: beschädigt oder zu kurz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: parts of a file, and those whose sound cannot be told from others.</source>
        <comment>%n tracks left alone: parts of a file, and those whose sound cannot be told from others.</comment>
        <translation>
            <numerusform>%n Titel ausgelassen: Teile einer Datei und solche, deren Ton sich von anderen nicht unterscheiden lässt.</numerusform>
            <numerusform>%n Titel ausgelassen: Teile einer Datei und solche, deren Ton sich von anderen nicht unterscheiden lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rating</source>
        <comment>ratings</comment>
        <translation>
            <numerusform>Bewertung</numerusform>
            <numerusform>Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loved track</source>
        <comment>loved tracks</comment>
        <translation>
            <numerusform>geliebter Titel</numerusform>
            <numerusform>geliebte Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play</source>
        <comment>plays</comment>
        <translation>
            <numerusform>Wiedergabe</numerusform>
            <numerusform>Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip</source>
        <comment>skips</comment>
        <translation>
            <numerusform>Mal übersprungen</numerusform>
            <numerusform>Mal übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <comment>dates added</comment>
        <translation>
            <numerusform>Datum der Aufnahme</numerusform>
            <numerusform>Daten der Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playlist</source>
        <comment>playlists</comment>
        <translation>
            <numerusform>Playlist</numerusform>
            <numerusform>Playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>und %n weiterer Titel</numerusform>
            <numerusform>und %n weitere Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n play</source>
        <comment>All %n plays</comment>
        <translation>
            <numerusform>Die %n Wiedergabe</numerusform>
            <numerusform>Alle %n Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of at most %n track can be edited at once</source>
        <comment>The tags of at most %n tracks can be edited at once</comment>
        <translation>
            <numerusform>Auf einmal lassen sich die Tags von höchstens %n Titel bearbeiten</numerusform>
            <numerusform>Auf einmal lassen sich die Tags von höchstens %n Titeln bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station kept under Stations</source>
        <comment>%n stations kept under Stations</comment>
        <translation>
            <numerusform>%n Sender unter „Sender“ aufgehoben</numerusform>
            <numerusform>%n Sender unter „Sender“ aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist deleted</source>
        <comment>%n playlists deleted</comment>
        <translation>
            <numerusform>%n Playlist gelöscht</numerusform>
            <numerusform>%n Playlists gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed</source>
        <comment>%n tracks removed</comment>
        <translation>
            <numerusform>%n Titel entfernt</numerusform>
            <numerusform>%n Titel entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to “{playlist}”</source>
        <comment>%n tracks added to “{playlist}”</comment>
        <translation>
            <numerusform>%n Titel zu „{playlist}“ hinzugefügt</numerusform>
            <numerusform>%n Titel zu „{playlist}“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate removed</source>
        <comment>%n duplicates removed</comment>
        <translation>
            <numerusform>%n Dublette entfernt</numerusform>
            <numerusform>%n Dubletten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {month}</source>
        <comment>%n plays since {month}</comment>
        <translation>
            <numerusform>%n Wiedergabe seit {month}</numerusform>
            <numerusform>%n Wiedergaben seit {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard since</source>
        <comment>below a month</comment>
        <translation>nicht mehr gehört seit</translation>
    </message>
    <message>
        <source>heard last</source>
        <comment>below a day</comment>
        <translation>zuletzt gehört</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>play</source>
        <comment>below a number</comment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>plays</source>
        <comment>below a number</comment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>heard first</source>
        <comment>below a month</comment>
        <translation>zuerst gehört</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>The one file of “{old}” is not in “{new}”</source>
        <comment>None of the %n files of “{old}” is in “{new}”</comment>
        <translation>
            <numerusform>Die eine Datei aus „{old}“ ist nicht in „{new}“</numerusform>
            <numerusform>Keine der %n Dateien aus „{old}“ ist in „{new}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one file is there: “{new}” is looked at from now on</source>
        <comment>All %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>Die eine Datei ist da: Ab jetzt wird in „{new}“ nachgesehen</numerusform>
            <numerusform>Alle %n Dateien sind da: Ab jetzt wird in „{new}“ nachgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n file is there: “{new}” is looked at from now on</source>
        <comment>{there} of %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>{there} von %n Datei ist da: Ab jetzt wird in „{new}“ nachgesehen</numerusform>
            <numerusform>{there} von %n Dateien sind da: Ab jetzt wird in „{new}“ nachgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track stays missing: its file has a history there already</source>
        <comment>%n tracks stay missing: their files have a history there already</comment>
        <translation>
            <numerusform>%n Titel fehlt weiter: Seine Datei hat dort schon einen eigenen Verlauf</numerusform>
            <numerusform>%n Titel fehlen weiter: Ihre Dateien haben dort schon einen eigenen Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}. {sentence2}</source>
        <comment>one sentence, and another without its full stop</comment>
        <translation>{sentence}. {sentence2}</translation>
    </message>
    <message numerus="yes">
        <source>And %n folder more</source>
        <comment>And %n folders more</comment>
        <translation>
            <numerusform>Und %n weiterer Ordner</numerusform>
            <numerusform>Und %n weitere Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder is not there · %n file missing</source>
        <comment>This folder is not there · %n files missing</comment>
        <translation>
            <numerusform>Dieser Ordner ist nicht da · %n Datei fehlt</numerusform>
            <numerusform>Dieser Ordner ist nicht da · %n Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is somewhere else now…</source>
        <translation>Er ist jetzt anderswo…</translation>
    </message>
    <message>
        <source>{folder} is somewhere else now</source>
        <translation>{folder} ist jetzt anderswo</translation>
    </message>
    <message numerus="yes">
        <source>%n listen was refused: {reason}.</source>
        <comment>%n listens were refused: {reason}.</comment>
        <translation>
            <numerusform>%n Wiedergabe wurde abgelehnt: {reason}.</numerusform>
            <numerusform>%n Wiedergaben wurden abgelehnt: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect, and do not send %n listen</source>
        <comment>Disconnect, and do not send %n listens</comment>
        <translation>
            <numerusform>Trennen und %n Wiedergabe nicht senden</numerusform>
            <numerusform>Trennen und %n Wiedergaben nicht senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all, and run by MetaBrainz, a foundation.</source>
        <translation>Offen für alle und betrieben von MetaBrainz, einer Stiftung.</translation>
    </message>
    <message>
        <source>The oldest of them, with charts and neighbours.</source>
        <translation>Der älteste von ihnen, mit Charts und Nachbarn.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n listen…</source>
        <comment>Sending %n listens…</comment>
        <translation>
            <numerusform>%n Wiedergabe wird gesendet…</numerusform>
            <numerusform>%n Wiedergaben werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen waits.</source>
        <comment>%n listens wait.</comment>
        <translation>
            <numerusform>%n Wiedergabe wartet.</numerusform>
            <numerusform>%n Wiedergaben warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue tries again at {time}.</source>
        <translation>Segue versucht es um {time} noch einmal.</translation>
    </message>
    <message>
        <source>Connected; nothing has been sent yet.</source>
        <translation>Verbunden; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Last sent at {time}.</source>
        <translation>Zuletzt gesendet: {time}.</translation>
    </message>
    <message>
        <source>All is sent, the last at {time}.</source>
        <translation>Alles ist gesendet, das Letzte: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Still for %n minute: only a game counts</source>
        <comment>Still for %n minutes: only a game counts</comment>
        <translation>
            <numerusform>Seit %n Minute nicht benutzt: Nur ein Spiel zählt</numerusform>
            <numerusform>Seit %n Minuten nicht benutzt: Nur ein Spiel zählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Video editing</source>
        <translation>Videoschnitt</translation>
    </message>
    <message>
        <source>Making music</source>
        <translation>Musik machen</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Bücher und Dokumente</translation>
    </message>
    <message>
        <source>Pictures and graphics</source>
        <translation>Bilder und Grafik</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>TV or monitor (HDMI, DisplayPort)</source>
        <translation>Fernseher oder Monitor (HDMI, DisplayPort)</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Cannot be seen: Segue runs in a sandbox, which shuts it off from other programs</source>
        <translation>Nicht zu sehen: Segue läuft in einer Sandbox, die es von anderen Programmen abschirmt</translation>
    </message>
    <message>
        <source>Cannot be seen on this system</source>
        <translation>Auf diesem System nicht zu sehen</translation>
    </message>
    <message>
        <source>A game counts before all others, else the program that was started last.</source>
        <translation>Ein Spiel zählt vor allem anderen, sonst das zuletzt gestartete Programm.</translation>
    </message>
    <message>
        <source>Wayland hides windows from other programs.</source>
        <translation>Wayland verbirgt Fenster vor anderen Programmen.</translation>
    </message>
    <message>
        <source>Segue runs in a sandbox.</source>
        <translation>Segue läuft in einer Sandbox.</translation>
    </message>
    <message>
        <source>The window manager does not tell.</source>
        <translation>Die Fensterverwaltung verrät es nicht.</translation>
    </message>
    <message>
        <source>This system is not asked.</source>
        <translation>Dieses System wird nicht gefragt.</translation>
    </message>
    <message>
        <source>None comes in full screen, under “do not disturb”, in calls and presentations, or when locked.</source>
        <translation>Es kommt keiner im Vollbild, bei „Nicht stören“, in Anrufen und Präsentationen oder bei Sperre.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>“do not disturb”</source>
        <translation>„Nicht stören“</translation>
    </message>
    <message>
        <source>calls and presentations</source>
        <translation>Anrufe und Präsentationen</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>die Sperre</translation>
    </message>
    <message>
        <source>This desktop does not tell of: {what}.</source>
        <translation>Dieser Desktop verrät nicht: {what}.</translation>
    </message>
    <message>
        <source>“{text}” → {parts}</source>
        <translation>„{text}“ → {parts}</translation>
    </message>
    <message>
        <source>“{text}” stays one</source>
        <translation>„{text}“ bleibt eins</translation>
    </message>
    <message numerus="yes">
        <source>%n track of {many} that fit</source>
        <comment>%n tracks of {many} that fit</comment>
        <translation>
            <numerusform>%n Titel von {many}, die passen</numerusform>
            <numerusform>%n Titel von {many}, die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their loudness is written into %n file</source>
        <comment>Their loudness is written into %n files</comment>
        <translation>
            <numerusform>Ihre Lautheit steht jetzt in %n Datei</numerusform>
            <numerusform>Ihre Lautheit steht jetzt in %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n track</source>
        <comment>{done} of %n tracks</comment>
        <translation>
            <numerusform>{done} von %n Titel</numerusform>
            <numerusform>{done} von %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be heard: damaged, or too short.</source>
        <comment>%n tracks could not be heard: damaged, or too short.</comment>
        <translation>
            <numerusform>%n Titel ließ sich nicht hören: beschädigt oder zu kurz.</numerusform>
            <numerusform>%n Titel ließen sich nicht hören: beschädigt oder zu kurz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: videos, parts of a file, and what is longer than {minutes} minutes.</source>
        <comment>%n tracks left alone: videos, parts of a file, and what is longer than {minutes} minutes.</comment>
        <translation>
            <numerusform>%n Titel ausgelassen: Videos, Teile einer Datei und alles, was länger als {minutes} Minuten ist.</numerusform>
            <numerusform>%n Titel ausgelassen: Videos, Teile einer Datei und alles, was länger als {minutes} Minuten ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track, the most alike first</source>
        <comment>%n tracks, the most alike first</comment>
        <translation>
            <numerusform>%n Titel, die ähnlichsten zuerst</numerusform>
            <numerusform>%n Titel, die ähnlichsten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Of a radio station, as its website gives it for players. Segue connects to it only while you play it, and keeps it under Stations.</source>
        <translation>Die eines Radiosenders, wie seine Website sie für Player angibt. Segue verbindet sich nur, solange du ihn hörst, und hebt ihn unter „Sender“ auf.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Fewer offers</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>This is no address that Segue can play. One begins with http:// or https://</source>
        <translation>Das ist keine Adresse, die Segue spielen kann. So eine beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <source>“{station}” renamed “{name}”</source>
        <translation>„{station}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>Rename the station</source>
        <translation>Sender umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n station</source>
        <comment>%n stations</comment>
        <translation>
            <numerusform>%n Sender</numerusform>
            <numerusform>%n Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{station}” removed</source>
        <comment>%n stations removed</comment>
        <translation>
            <numerusform>„{station}“ entfernt</numerusform>
            <numerusform>%n Sender entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the tags of %n track</source>
        <comment>Edit the tags of %n tracks</comment>
        <translation>
            <numerusform>Die Tags von %n Titel bearbeiten</numerusform>
            <numerusform>Die Tags von %n Titeln bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track inside a larger file will stay as before: see its CUE sheet or chapters.</source>
        <comment>%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.</comment>
        <translation>
            <numerusform>%n Titel innerhalb einer größeren Datei bleibt, wie er war: siehe CUE-Sheet oder Kapitel.</numerusform>
            <numerusform>%n Titel innerhalb einer größeren Datei bleiben, wie sie waren: siehe CUE-Sheet oder Kapitel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n track changed</source>
        <comment>The tags of %n tracks changed</comment>
        <translation>
            <numerusform>Die Tags von %n Titel geändert</numerusform>
            <numerusform>Die Tags von %n Titeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track changed.</source>
        <comment>%n tracks changed.</comment>
        <translation>
            <numerusform>%n Titel geändert.</numerusform>
            <numerusform>%n Titel geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags put back as they were</source>
        <translation>Die Tags sind wieder, wie sie waren</translation>
    </message>
    <message>
        <source>“{file}” could not be put back: {reason}</source>
        <translation>„{file}“ ließ sich nicht zurücksetzen: {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>„{file}“ ließ sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source> And {more} more.</source>
        <translation> Und {more} weitere.</translation>
    </message>
    <message>
        <source>Files that could not be changed</source>
        <translation>Dateien, die sich nicht ändern ließen</translation>
    </message>
    <message>
        <source>{field}: a number from {first:g} to {last:g}.</source>
        <translation>{field}: eine Zahl von {first:g} bis {last:g}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” will play next</source>
        <comment>%n tracks of “{album}” will play next</comment>
        <translation>
            <numerusform>%n Titel aus „{album}“ wird als Nächstes gespielt</numerusform>
            <numerusform>%n Titel aus „{album}“ werden als Nächstes gespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track will play next</source>
        <comment>%n tracks will play next</comment>
        <translation>
            <numerusform>%n Titel kommt als Nächstes</numerusform>
            <numerusform>%n Titel kommen als Nächstes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” added to the queue</source>
        <comment>%n tracks of “{album}” added to the queue</comment>
        <translation>
            <numerusform>%n Titel aus „{album}“ zur Warteschlange hinzugefügt</numerusform>
            <numerusform>%n Titel aus „{album}“ zur Warteschlange hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to the queue</source>
        <comment>%n tracks added to the queue</comment>
        <translation>
            <numerusform>%n Titel an die Warteschlange angehängt</numerusform>
            <numerusform>%n Titel an die Warteschlange angehängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{playlist}” made with %n track</source>
        <comment>“{playlist}” made with %n tracks</comment>
        <translation>
            <numerusform>„{playlist}“ mit %n Titel angelegt</numerusform>
            <numerusform>„{playlist}“ mit %n Titeln angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n track removed</source>
        <comment>Ratings of %n tracks removed</comment>
        <translation>
            <numerusform>Bewertung von %n Titel entfernt</numerusform>
            <numerusform>Bewertungen von %n Titeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track rated {stars}</source>
        <comment>%n tracks rated {stars}</comment>
        <translation>
            <numerusform>%n Titel mit {stars} bewertet</numerusform>
            <numerusform>%n Titel mit {stars} bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track no longer loved</source>
        <comment>%n tracks no longer loved</comment>
        <translation>
            <numerusform>%n Titel nicht mehr geliebt</numerusform>
            <numerusform>%n Titel nicht mehr geliebt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track loved</source>
        <comment>%n tracks loved</comment>
        <translation>
            <numerusform>%n Titel geliebt</numerusform>
            <numerusform>%n Titel geliebt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all plays of this track</source>
        <comment>Forget all plays of these %n tracks</comment>
        <translation>
            <numerusform>Alle Wiedergaben dieses Titels vergessen</numerusform>
            <numerusform>Alle Wiedergaben dieser %n Titel vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist</source>
        <comment>artists</comment>
        <translation>
            <numerusform>Künstler</numerusform>
            <numerusform>Künstler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist, {new} new to you</source>
        <comment>artists, {new} new to you</comment>
        <translation>
            <numerusform>Künstler, {new} neu für dich</numerusform>
            <numerusform>Künstler, {new} neu für dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play of {tracks}</source>
        <comment>plays of {tracks}</comment>
        <translation>
            <numerusform>Mal gehört: {tracks}</numerusform>
            <numerusform>Mal gehört: {tracks}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day with {whose}</source>
        <comment>days with {whose}</comment>
        <translation>
            <numerusform>Tag mit {whose}</numerusform>
            <numerusform>Tage mit {whose}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>%n could not be read</comment>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Meine Musik</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>of music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>days with music</source>
        <translation>Tage mit Musik</translation>
    </message>
    <message>
        <source>made with Segue</source>
        <translation>gemacht mit Segue</translation>
    </message>
    <message>
        <source>Segue is open with this profile and does not answer.</source>
        <translation>Segue ist mit diesem Profil schon offen und antwortet nicht.</translation>
    </message>
    <message>
        <source>Segue cannot reach the sound of this machine: what it needs for that is missing ({reason}). On Debian: apt install libpulse0</source>
        <translation>Segue kommt nicht an den Ton dieses Rechners: Was es dafür braucht, fehlt ({reason}). Auf Debian: apt install libpulse0</translation>
    </message>
    <message>
        <source>Segue’s database is damaged.</source>
        <translation>Segues Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Zu einer Kopie zurück …</translation>
    </message>
    <message>
        <source>There is a copy of {day}. What came after that is not in it: plays, ratings, playlists. The damaged one is kept in the folder “backups”.</source>
        <translation>Es gibt eine Kopie vom {day}. Was danach kam, ist nicht darin: Wiedergaben, Bewertungen, Playlists. Die beschädigte bleibt im Ordner „backups“ erhalten.</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>Zur Kopie zurück</translation>
    </message>
    <message>
        <source>The sound had stopped answering. It has been started anew, and goes on where it was.</source>
        <translation>Der Ton hatte aufgehört zu antworten. Er wurde neu gestartet und geht weiter, wo er war.</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other file.</source>
        <comment>Nor can %n other files.</comment>
        <translation>
            <numerusform>%n andere Datei auch nicht.</numerusform>
            <numerusform>%n andere Dateien auch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to play in what was opened.</source>
        <translation>In dem, was geöffnet wurde, gibt es nichts zu spielen.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”.</source>
        <translation>Es gibt keinen Hörer namens „{name}“.</translation>
    </message>
    <message>
        <source>Segue does not know what to do with this.</source>
        <translation>Segue weiß nicht, was es damit tun soll.</translation>
    </message>
    <message>
        <source>Segue is open already, as the mini player.</source>
        <translation>Segue ist schon offen, als Mini-Player.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Segue is open already.</source>
        <translation>Segue ist schon offen.</translation>
    </message>
    <message>
        <source> Played by {engine}.</source>
        <translation> Gespielt von {engine}.</translation>
    </message>
    <message>
        <source> Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.</source>
        <translation> Gespielt von {engine}, aber stumm: Kein Soundserver (PulseAudio oder PipeWire) antwortet.</translation>
    </message>
    <message>
        <source>Everything Segue stores lies in {folder} and stays on this machine.</source>
        <translation>Alles, was Segue speichert, liegt in {folder} und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source> Only small copies of covers, which it can make again, lie in {cache}.</source>
        <translation> Nur kleine Kopien von Covern, die es neu machen kann, liegen in {cache}.</translation>
    </message>
    <message>
        <source> What you play is sent only to services that you have connected.</source>
        <translation> Was du hörst, wird nur an Dienste gesendet, die du verbunden hast.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {what}.</source>
        <translation>„{path}“ ließ sich nicht schreiben: {what}.</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you seem to be {activity}. {genre} then?</source>
        <translation>{on_weekdays} gegen {time} bist du wohl beim {activity}. {genre} dann?</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you have played {genre} of late. Shall I offer it then?</source>
        <translation>{on_weekdays} gegen {time} hast du zuletzt {genre} gehört. Soll ich es dann vorschlagen?</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>Segue offers: {name}</source>
        <translation>Segue schlägt vor: {name}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>„{file}“ lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is too large to be lyrics.</source>
        <translation>„{file}“ ist zu groß für einen Songtext.</translation>
    </message>
    <message>
        <source>“{file}” is no text, so it cannot be lyrics.</source>
        <translation>„{file}“ ist kein Text und kann darum kein Songtext sein.</translation>
    </message>
    <message>
        <source>Its disk, or the network, failed in the middle of it.</source>
        <translation>Die Festplatte oder das Netz ist mittendrin ausgefallen.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>There is nothing to play in it</source>
        <translation>Darin ist nichts zu spielen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Forget an artist</source>
        <translation>Einen Künstler vergessen</translation>
    </message>
    <message>
        <source>All their plays leave your history; the music itself stays. You can undo it.</source>
        <translation>Alle Wiedergaben verschwinden aus dem Verlauf; die Musik selbst bleibt. Du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>You have played nobody of this name.</source>
        <translation>Du hast niemanden dieses Namens gehört.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Artists of that name</source>
        <translation>Künstler dieses Namens</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation>Smarte Playlist</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Deine Playlist</translation>
    </message>
    <message>
        <source>Your smart playlist</source>
        <translation>Deine smarte Playlist</translation>
    </message>
    <message>
        <source>Your blend</source>
        <translation>Deine Mischung</translation>
    </message>
    <message>
        <source>Your folder of playlists</source>
        <translation>Dein Playlist-Ordner</translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation>Zum Album</translation>
    </message>
    <message>
        <source>Go to the folder</source>
        <translation>Zum Ordner</translation>
    </message>
    <message>
        <source>Go to the playlist, to change it</source>
        <translation>Zur Playlist, um sie zu ändern</translation>
    </message>
    <message>
        <source>Never played</source>
        <comment>a mix&apos;s name</comment>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>{genre}, not heard for long</source>
        <translation>{genre}, lange nicht gehört</translation>
    </message>
    <message>
        <source>{genre}, never played</source>
        <translation>{genre}, nie gespielt</translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played.</source>
        <comment>%n tracks that you have and never played, those first that fit now.</comment>
        <translation>
            <numerusform>%n Titel, den du hast und nie gespielt hast.</numerusform>
            <numerusform>%n Titel, die du hast und nie gespielt hast; zuerst, was jetzt passt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played</source>
        <comment>%n tracks that you have and never played</comment>
        <translation>
            <numerusform>%n Titel, den du hast und nie gespielt hast</numerusform>
            <numerusform>%n Titel, die du hast und nie gespielt hast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you played {times} times or more, and not in three months.</source>
        <comment>%n tracks that you played {times} times or more, and not in three months.</comment>
        <translation>
            <numerusform>%n Titel, den du mindestens {times} Mal gespielt hast, aber seit drei Monaten nicht.</numerusform>
            <numerusform>%n Titel, die du mindestens {times} Mal gespielt hast, aber seit drei Monaten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you liked, not heard in three months</source>
        <comment>%n tracks that you liked, not heard in three months</comment>
        <translation>
            <numerusform>%n Titel, den du mochtest, seit drei Monaten nicht gehört</numerusform>
            <numerusform>%n Titel, die du mochtest, seit drei Monaten nicht gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard in three months</source>
        <translation>seit drei Monaten nicht gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n disc</source>
        <comment>%n discs</comment>
        <translation>
            <numerusform>%n Disc</numerusform>
            <numerusform>%n Discs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track alike</source>
        <comment>%n tracks alike</comment>
        <translation>
            <numerusform>%n ähnlicher Titel</numerusform>
            <numerusform>%n ähnliche Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>For now</source>
        <translation>Für jetzt</translation>
    </message>
    <message>
        <source>Pick up again</source>
        <translation>Weiterhören</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>Lange nicht gehört</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Less of {name}</source>
        <translation>Weniger {name}</translation>
    </message>
    <message>
        <source>Don’t suggest this any more</source>
        <translation>Das nicht mehr vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>The play behind it</source>
        <comment>The %n plays behind it</comment>
        <translation>
            <numerusform>Die Wiedergabe dahinter</numerusform>
            <numerusform>Die %n Wiedergaben dahinter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play: see it</source>
        <comment>%n plays: see them</comment>
        <translation>
            <numerusform>%n Wiedergabe: ansehen</numerusform>
            <numerusform>%n Wiedergaben: ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>%n hours</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{artist}, heard in the same hour %n time: see these plays</source>
        <comment>{artist}, heard in the same hour %n times: see these plays</comment>
        <translation>
            <numerusform>{artist}, %n Mal in derselben Stunde gehört: diese Wiedergaben ansehen</numerusform>
            <numerusform>{artist}, %n Mal in derselben Stunde gehört: diese Wiedergaben ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is too large to be a file of Segue’s settings.</source>
        <translation>„{path}“ ist zu groß für eine Datei mit Einstellungen von Segue.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings: it is not written as JSON.</source>
        <translation>Das ist keine Datei mit Einstellungen von Segue: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings.</source>
        <translation>Das ist keine Datei mit Einstellungen von Segue.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Segue.</source>
        <translation>Diese Einstellungen stammen von einem neueren Segue.</translation>
    </message>
    <message numerus="yes">
        <source>%n track so far</source>
        <comment>%n tracks so far</comment>
        <translation>
            <numerusform>Bisher %n Titel</numerusform>
            <numerusform>Bisher %n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is here</source>
        <comment>%n tracks are here</comment>
        <translation>
            <numerusform>%n Titel ist da</numerusform>
            <numerusform>%n Titel sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your history is here: %n play</source>
        <comment>Your history is here: %n plays</comment>
        <translation>
            <numerusform>Dein Hörverlauf ist da: %n Mal gehört</numerusform>
            <numerusform>Dein Hörverlauf ist da: %n Mal gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One setting is another now.</source>
        <comment>%n settings are others now.</comment>
        <translation>
            <numerusform>Eine Einstellung ist jetzt anders.</numerusform>
            <numerusform>%n Einstellungen sind jetzt anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one play of your history is forgotten</source>
        <comment>All %n plays of your history are forgotten</comment>
        <translation>
            <numerusform>Die einzige Wiedergabe deines Verlaufs ist vergessen</numerusform>
            <numerusform>Alle %n Wiedergaben deines Verlaufs sind vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {moment} forgotten</source>
        <comment>%n plays since {moment} forgotten</comment>
        <translation>
            <numerusform>%n Wiedergabe seit {moment} vergessen</numerusform>
            <numerusform>%n Wiedergaben seit {moment} vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {name} forgotten</source>
        <comment>%n plays of {name} forgotten</comment>
        <translation>
            <numerusform>%n Wiedergabe von {name} vergessen</numerusform>
            <numerusform>%n Wiedergaben von {name} vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is in “{file}”</source>
        <comment>%n plays are in “{file}”</comment>
        <translation>
            <numerusform>%n Wiedergabe steht in „{file}“</numerusform>
            <numerusform>%n Wiedergaben stehen in „{file}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habit: {genres}.</source>
        <comment>Habits: {genres}.</comment>
        <translation>
            <numerusform>Gewohnheit: {genres}.</numerusform>
            <numerusform>Gewohnheiten: {genres}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo is being made: music, and twelve weeks of listening. That takes about a minute.</source>
        <translation>Die Demo wird gemacht: Musik und zwölf Wochen Hören. Das dauert etwa eine Minute.</translation>
    </message>
</context>
<context>
    <name>AccentChoice</name>
    <message>
        <source>By the hour</source>
        <translation>Nach der Tageszeit</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Eine eigene Farbe</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>The colour as #rrggbb</source>
        <translation>Die Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>By the hour: rose in the morning, blue by day, amber in the evening, indigo at night.</source>
        <translation>Nach der Tageszeit: rosa am Morgen, blau am Tag, bernsteinfarben am Abend, indigo in der Nacht.</translation>
    </message>
    <message>
        <source>Made lighter where it stands, so that it can be read.</source>
        <translation>Wo sie steht, ist sie heller, damit man sie lesen kann.</translation>
    </message>
    <message>
        <source>Made darker where it stands, so that it can be read.</source>
        <translation>Wo sie steht, ist sie dunkler, damit man sie lesen kann.</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
</context>
<context>
    <name>ActivitiesChoice</name>
    <message>
        <source>Another activity, like “cleaning”</source>
        <translation>Noch eine Tätigkeit, etwa „Putzen“</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Noch eine Tätigkeit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>Tätigkeit hinzufügen</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window. It goes into your history with what you play, and lets Segue learn what fits. One that is removed stays with what you have played.</source>
        <translation>Was du am Fuß des Fensters wählen kannst. Es kommt mit dem, was du hörst, in deinen Verlauf und lässt Segue lernen, was passt. Entfernst du eine, bleibt sie bei dem, was du gehört hast.</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window, so that Segue learns what fits.</source>
        <translation>Was du am Fuß des Fensters wählen kannst, damit Segue lernt, was passt.</translation>
    </message>
    <message>
        <source>“{activity}” renamed “{name}”</source>
        <translation>„{activity}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>“{activity}” can no longer be chosen; what you played stays as it is</source>
        <translation>„{activity}“ lässt sich nicht mehr wählen; was du gehört hast, bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>ActivityChip</name>
    <message>
        <source>What are you doing? It helps Segue to offer what fits.</source>
        <translation>Was tust du gerade? So kann Segue besser vorschlagen, was passt.</translation>
    </message>
    <message>
        <source>Noticed by the programs that run. Is it something else?</source>
        <translation>An den laufenden Programmen bemerkt. Ist es etwas anderes?</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Tätigkeit: {word}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Was tust du gerade?</translation>
    </message>
</context>
<context>
    <name>AgeValue</name>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>nicht in den letzten</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>länger her als</translation>
    </message>
    <message>
        <source>not longer ago than</source>
        <translation>nicht länger her als</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Hours, days or more</source>
        <translation>Stunden, Tage oder mehr</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>or never</source>
        <translation>oder nie</translation>
    </message>
</context>
<context>
    <name>AgreedChoice</name>
    <message>
        <source>What you told me of offers</source>
        <translation>Was du mir zu Vorschlägen gesagt hast</translation>
    </message>
    <message>
        <source>Nothing yet. What you answer to an offer, and ask of it in its menu, stands here.</source>
        <translation>Noch nichts. Was du auf einen Vorschlag antwortest und dir in seinem Menü wünschst, steht hier.</translation>
    </message>
    <message>
        <source>It holds until you take it back here.</source>
        <translation>Es gilt, bis du es hier zurücknimmst.</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Zurücknehmen: {words}</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Titel des Albums</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Verschiedene Künstler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>More for this album</source>
        <translation>Mehr zu diesem Album</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <translation>Dieses Album gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Its tracks have left the library, or their tags name another album now.</source>
        <translation>Seine Titel sind nicht mehr in der Mediathek, oder ihre Tags nennen jetzt ein anderes Album.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Dein Verlauf</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Zu {artist}</translation>
    </message>
    <message>
        <source>Go to {genre}</source>
        <translation>Zu {genre}</translation>
    </message>
</context>
<context>
    <name>AlbumsAndTracks</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Why now?</source>
        <translation>Warum jetzt?</translation>
    </message>
    <message>
        <source>Why not more of …</source>
        <translation>Warum nicht mehr …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Why not more of</source>
        <translation>Warum nicht mehr von</translation>
    </message>
    <message>
        <source>Not my taste</source>
        <translation>Nicht mein Geschmack</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>More {genre}</source>
        <translation>Mehr {genre}</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Was ich tue</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>Ich bin nicht beim {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Offer more of it</source>
        <translation>Mehr davon vorschlagen</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>In Prozent der üblichen Größe.</translation>
    </message>
    <message>
        <source>How close the tracks of a list stand.</source>
        <translation>Wie dicht die Titel einer Liste stehen.</translation>
    </message>
    <message>
        <source>Covers and panels that glide to where they belong.</source>
        <translation>Cover und Felder, die an ihren Platz gleiten.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen in Listen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>The columns are as Segue brings them</source>
        <translation>Die Spalten sind, wie Segue sie mitbringt</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Wo ist deine Musik?</translation>
    </message>
</context>
<context>
    <name>ArrangementChoice</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>{what}: as usual</source>
        <translation>{what}: wie üblich</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask for “jazz for the evening”, or “what did I play last week?”</source>
        <translation>Frag (auf Englisch): „jazz for the evening“ oder „what did I play last week?“</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Wünsch dir Musik oder frag nach ihr</translation>
    </message>
    <message>
        <source>For instance: jazz for the evening, 45 minutes</source>
        <translation>Zum Beispiel (auf Englisch): jazz for the evening, 45 minutes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Was man sagen kann</translation>
    </message>
</context>
<context>
    <name>AskChips</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What was asked for</source>
        <translation>Was gewünscht war</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Play it behind all that is to come</source>
        <translation>Hinter allem spielen, was noch kommt</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Als Playlist behalten</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>Wiedergaben zeigen</translation>
    </message>
    <message>
        <source>Play these tracks</source>
        <translation>Diese Titel spielen</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Ask in English. Names, and the words on the chips, are understood in your own language too.</source>
        <translation>Frag auf Englisch. Namen und die Wörter auf den Knöpfen werden auch auf Deutsch verstanden.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Nicht verstanden: {words}</translation>
    </message>
    <message>
        <source>Unexpected: {title}, {why}.</source>
        <translation>Unerwartet: {title}, {why}.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>{name} listens</source>
        <translation>{name} hört</translation>
    </message>
    <message>
        <source>{name} listens. Let someone else listen</source>
        <translation>{name} hört. Jemand anderen hören lassen</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best matches</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meintest du „{words}“?</translation>
    </message>
</context>
<context>
    <name>BlendControls</name>
    <message>
        <source>Mixed from lists and rules</source>
        <translation>Aus Listen und Regeln gemischt</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Neue Mischung</translation>
    </message>
    <message>
        <source>From a recipe…</source>
        <translation>Aus einem Rezept…</translation>
    </message>
    <message>
        <source>Edit parts</source>
        <translation>Teile bearbeiten</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”, to be opened by anyone with Segue</source>
        <translation>Gespeichert als „{file}“; alle mit Segue können es öffnen</translation>
    </message>
</context>
<context>
    <name>BlendEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add a part: {part}</source>
        <translation>Teil hinzufügen: {part}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
</context>
<context>
    <name>BlendHead</name>
    <message>
        <source>Name of the blend</source>
        <translation>Name der Mischung</translation>
    </message>
    <message>
        <source>More for this blend</source>
        <translation>Mehr zu dieser Mischung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>BlendList</name>
    <message>
        <source>From {part}</source>
        <translation>Aus {part}</translation>
    </message>
</context>
<context>
    <name>BlendPage</name>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>See what it could hold as well</source>
        <translation>Sehen, was sonst darin sein könnte</translation>
    </message>
    <message>
        <source>What the blend would hold now</source>
        <translation>Was jetzt in der Mischung wäre</translation>
    </message>
    <message>
        <source>Nothing to play in it yet</source>
        <translation>Noch nichts zu spielen darin</translation>
    </message>
    <message>
        <source>None of its parts has a track. Give it another part, and it stands here at once.</source>
        <translation>Keiner ihrer Teile hat einen Titel. Gib ihr einen anderen Teil, und er steht gleich hier.</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Neue Mischung</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezogen…</translation>
    </message>
    <message>
        <source>No blend was made</source>
        <translation>Es wurde keine Mischung angelegt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{tracks} to begin with</source>
        <translation>{tracks} für den Anfang</translation>
    </message>
</context>
<context>
    <name>BookmarkControls</name>
    <message>
        <source>Nothing plays that could be bookmarked</source>
        <translation>Es läuft nichts, wo ein Lesezeichen hinkönnte</translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Lesezeichen bei {time}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen an diese Stelle</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Its bookmarks</source>
        <translation>Seine Lesezeichen</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>Press {key} at a moment that you want to find again.</source>
        <translation>Drücke {key} in einem Moment, den du wiederfinden möchtest.</translation>
    </message>
    <message>
        <source>The dots in the player bar bookmark the moment that plays.</source>
        <translation>Die Punkte in der Abspielleiste setzen ein Lesezeichen in das, was gerade spielt.</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Ab {time} spielen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Dieses Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Delete these bookmarks</source>
        <translation>Diese Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Del takes it away.</source>
        <translation>Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>Press to change it. {remove}</source>
        <translation>Drücken, um es zu ändern. {remove}</translation>
    </message>
    <message>
        <source>Without “{part}”</source>
        <translation>Ohne „{part}“</translation>
    </message>
</context>
<context>
    <name>ChoicePlaces</name>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>optionen vorlieben</translation>
    </message>
    <message>
        <source>Appearance: like the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Equaliser, loudness, speed, device</source>
        <translation>Equalizer, Lautheit, Tempo, Gerät</translation>
    </message>
    <message>
        <source>Move in from another player</source>
        <translation>Von einem anderen Player umziehen</translation>
    </message>
    <message>
        <source>Bring in a listening history</source>
        <translation>Einen Hörverlauf holen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>design thema modus</translation>
    </message>
    <message>
        <source>Taken over from {player}: {what}</source>
        <translation>Aus {player} übernommen: {what}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>CollectionOverview</name>
    <message>
        <source>Mixes</source>
        <translation>Mixe</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Also appears on</source>
        <translation>Auch zu hören auf</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Klingt ähnlich wie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>More for all these tracks</source>
        <translation>Mehr zu allen diesen Titeln</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Hier ist nichts mehr</translation>
    </message>
    <message>
        <source>The tracks have left the library, or their tags say something else now.</source>
        <translation>Die Titel sind nicht mehr in der Mediathek, oder ihre Tags sagen jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>To move one: drag its title, or Ctrl+← →</source>
        <translation>Zum Verschieben: Titel ziehen, oder Strg+← →</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What can be typed</source>
        <translation>Was man eingeben kann</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>On a compilation</source>
        <translation>Auf einer Kompilation</translation>
    </message>
    <message>
        <source>Is a video</source>
        <translation>Ist ein Video</translation>
    </message>
    <message>
        <source>Any of its tags</source>
        <translation>Irgendein Tag</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Was du davon hältst</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Geliebt</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>How you listen to it</source>
        <translation>Wie du es hörst</translation>
    </message>
    <message>
        <source>How often played</source>
        <translation>Wie oft gespielt</translation>
    </message>
    <message>
        <source>When last played</source>
        <translation>Wann zuletzt gespielt</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>Zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>When first played</source>
        <translation>Wann zuerst gespielt</translation>
    </message>
    <message>
        <source>How often skipped</source>
        <translation>Wie oft übersprungen</translation>
    </message>
    <message>
        <source>Skips, in percent</source>
        <translation>Übersprünge in Prozent</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Wann hinzugefügt</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message>
        <source>Choose a cover…</source>
        <translation>Cover wählen…</translation>
    </message>
    <message>
        <source>“{file}”: {reason}</source>
        <translation>„{file}“: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is larger than 10 MB.</source>
        <translation>„{file}“ ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither a JPEG nor a PNG picture.</source>
        <translation>„{file}“ ist weder ein JPEG- noch ein PNG-Bild.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Cover wählen</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Cover entfernen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Out of the file; a picture in its folder stays.</source>
        <translation>Aus der Datei; ein Bild in ihrem Ordner bleibt.</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Files that seem to be the same recording. With one history they share their plays and their rating, and all of them stay where they are: Segue never deletes a file.</source>
        <translation>Dateien, die dieselbe Aufnahme zu sein scheinen. Mit gemeinsamem Verlauf teilen sie Wiedergaben und Bewertung, und alle bleiben, wo sie sind: Segue löscht nie eine Datei.</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>Those after</source>
        <translation>Die danach</translation>
    </message>
    <message>
        <source>Comparing your files…</source>
        <translation>Deine Dateien werden verglichen…</translation>
    </message>
    <message>
        <source>No file is there twice</source>
        <translation>Keine Datei ist doppelt da</translation>
    </message>
    <message>
        <source>Files of the same sound, whatever their tags say, would be listed here.</source>
        <translation>Dateien mit demselben Ton, was auch immer ihre Tags sagen, stünden hier.</translation>
    </message>
    <message>
        <source>Nothing looks like a copy</source>
        <translation>Nichts sieht nach einer Kopie aus</translation>
    </message>
    <message>
        <source>Files of the same title, artists and length would be listed here.</source>
        <translation>Dateien mit gleichem Titel, gleichen Künstlern und gleicher Länge stünden hier.</translation>
    </message>
    <message>
        <source>Nothing shares a history yet</source>
        <translation>Noch teilt nichts einen Verlauf</translation>
    </message>
    <message>
        <source>What you make one history is listed here, and can be parted again.</source>
        <translation>Was du zusammenlegst, steht hier und lässt sich wieder trennen.</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} von {all}</translation>
    </message>
    <message>
        <source>Same sound</source>
        <translation>Gleicher Ton</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Wohl dasselbe</translation>
    </message>
    <message>
        <source>One history</source>
        <translation>Ein Verlauf</translation>
    </message>
    <message>
        <source>“{title}” has one history now</source>
        <translation>„{title}“ hat jetzt einen Verlauf</translation>
    </message>
    <message>
        <source>“{title}” is not put forward again</source>
        <translation>„{title}“ wird nicht mehr vorgelegt</translation>
    </message>
    <message>
        <source>Each file of “{title}” has its own history again</source>
        <translation>Jede Datei von „{title}“ hat wieder ihren eigenen Verlauf</translation>
    </message>
</context>
<context>
    <name>EarlierOffersPage</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Frühere Vorschläge</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Noch keine Vorschläge</translation>
    </message>
    <message>
        <source>No offers found</source>
        <translation>Keine Vorschläge gefunden</translation>
    </message>
    <message>
        <source>Segue makes the first one when you are likely to listen. It stands on Home for an hour at most, and then here, so that it can be found again.</source>
        <translation>Den ersten macht Segue, wenn du wahrscheinlich Musik hören willst. Er steht höchstens eine Stunde lang auf der Startseite und danach hier, damit du ihn wiederfindest.</translation>
    </message>
    <message>
        <source>No earlier offer has these words in its name or its reason. Without them all stand here.</source>
        <translation>Kein früherer Vorschlag enthält diese Wörter im Namen oder im Grund. Ohne sie stehen hier alle.</translation>
    </message>
    <message>
        <source>it began by itself</source>
        <translation>begann von selbst</translation>
    </message>
    <message>
        <source>you played it</source>
        <translation>du hast ihn gespielt</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>nicht um diese Zeit</translation>
    </message>
</context>
<context>
    <name>EqualiserGraph</name>
    <message>
        <source>Equaliser</source>
        <translation>Equalizer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Playlist exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>M3U8 – read by almost every player</source>
        <translation>M3U8 – liest fast jeder Player</translation>
    </message>
    <message>
        <source>M3U – the same, for older players</source>
        <translation>M3U – dasselbe, für ältere Player</translation>
    </message>
    <message>
        <source>PLS – for radios and older players</source>
        <translation>PLS – für Radios und ältere Player</translation>
    </message>
    <message>
        <source>XSPF – with albums and exact lengths</source>
        <translation>XSPF – mit Alben und genauen Längen</translation>
    </message>
    <message>
        <source>JSPF – the same, as JSON</source>
        <translation>JSPF – dasselbe, als JSON</translation>
    </message>
    <message>
        <source>Use relative paths</source>
        <translation>Relative Pfade verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Export “{playlist}”</source>
        <translation>„{playlist}“ exportieren</translation>
    </message>
    <message>
        <source>Each playlist in it becomes a file.</source>
        <translation>Jede Playlist darin wird eine Datei.</translation>
    </message>
    <message>
        <source>What stands in it now becomes the file.</source>
        <translation>Was jetzt darin steht, wird zur Datei.</translation>
    </message>
    <message>
        <source>The list still works when it is moved together with its music, onto a stick for example.</source>
        <translation>So stimmt die Liste auch noch, wenn sie mit ihrer Musik umzieht, auf einen Stick zum Beispiel.</translation>
    </message>
</context>
<context>
    <name>FoldersChoice</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Dieser Ordner ist nicht da</translation>
    </message>
    <message>
        <source>No longer list {folder}</source>
        <translation>{folder} nicht mehr aufnehmen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>“{folder}” is no longer listed; its plays are kept</source>
        <translation>„{folder}“ ist nicht mehr dabei; seine Wiedergaben bleiben</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tracks of the folder</source>
        <translation>Titel des Ordners</translation>
    </message>
    <message>
        <source>All that lies below this folder, in its order</source>
        <translation>Alles, was unter diesem Ordner liegt, der Reihe nach</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Hier ist nichts mehr</translation>
    </message>
    <message>
        <source>No track of the library lies in this folder now.</source>
        <translation>In diesem Ordner liegt jetzt kein Titel der Mediathek.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>The folders that hold your music are shown here as they are on the disk.</source>
        <translation>Die Ordner mit deiner Musik stehen hier, wie sie auf der Festplatte sind.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Go to {folder}</source>
        <translation>Zu {folder}</translation>
    </message>
</context>
<context>
    <name>ForetellingCard</name>
    <message>
        <source>What you would hear, among 25</source>
        <translation>Was du hören würdest, unter 25</translation>
    </message>
    <message>
        <source>What would come next, among 10</source>
        <translation>Was als Nächstes käme, unter 10</translation>
    </message>
    <message>
        <source>When you would start to listen</source>
        <translation>Wann du anfangen würdest zu hören</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>See how well</source>
        <translation>Nachsehen, wie gut</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Segue can go through your past once more, and be asked before each session what you would listen to. It takes a minute or two; music goes on.</source>
        <translation>Segue kann deine Vergangenheit noch einmal durchgehen und sich vor jeder Sitzung fragen lassen, was du hören würdest. Das dauert ein, zwei Minuten; die Musik läuft weiter.</translation>
    </message>
    <message>
        <source>There is too little to ask about yet: it takes some thirty sessions on two weeks.</source>
        <translation>Es gibt noch zu wenig, wonach man fragen könnte: Dazu braucht es etwa dreißig Sitzungen in zwei Wochen.</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all} gefunden</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>How many of these must be so</source>
        <translation>Wie viele davon gelten müssen</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eins davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keins davon</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>HabitHours</name>
    <message>
        <source>The days of the habit</source>
        <translation>Die Tage der Gewohnheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Nur dann</translation>
    </message>
    <message>
        <source>As Segue learned it</source>
        <translation>Wie Segue es gelernt hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>am Tag danach</translation>
    </message>
    <message>
        <source>When is it? It is offered then, and only then. Your history stays as it is.</source>
        <translation>Wann ist es? Dann wird es vorgeschlagen, und nur dann. Dein Verlauf bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
    <message>
        <source>The {plays} behind it</source>
        <translation>{plays} dahinter</translation>
    </message>
    <message>
        <source>The {plays} behind it: {habit}</source>
        <translation>{plays} dahinter: {habit}</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Whether this habit may lead to offers</source>
        <translation>Ob diese Gewohnheit zu Vorschlägen führen darf</translation>
    </message>
    <message>
        <source>Offer it: {habit}</source>
        <translation>Vorschlagen: {habit}</translation>
    </message>
    <message>
        <source>Correct or forget it</source>
        <translation>Berichtigen oder vergessen</translation>
    </message>
    <message>
        <source>Correct or forget it: {habit}</source>
        <translation>Berichtigen oder vergessen: {habit}</translation>
    </message>
    <message>
        <source>Not offered until {day}</source>
        <translation>Bis zum {day} nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>Other days or hours…</source>
        <translation>Andere Tage oder Stunden…</translation>
    </message>
    <message>
        <source>It is not {genre}: edit the tags…</source>
        <translation>Es ist kein {genre}: Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Some of it was not me…</source>
        <translation>Einiges davon war nicht ich…</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Aus meinem Geschmack, nicht aus meinem Verlauf</translation>
    </message>
    <message>
        <source>Learn nothing from {genre}</source>
        <translation>Aus {genre} nichts lernen</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Aus meinem Verlauf</translation>
    </message>
    <message>
        <source>Forget the {plays} behind it</source>
        <translation>{plays} dahinter vergessen</translation>
    </message>
</context>
<context>
    <name>HeardValue</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>not at least</source>
        <translation>nicht mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>not at most</source>
        <translation>nicht höchstens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>not exactly</source>
        <translation>nicht genau</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>nicht zwischen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>times, on or in</source>
        <translation>Mal, und zwar</translation>
    </message>
</context>
<context>
    <name>Heart</name>
    <message>
        <source>No longer love</source>
        <translation>Nicht mehr lieben</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Lieben</translation>
    </message>
</context>
<context>
    <name>HistoryFileChoice</name>
    <message>
        <source>Save my history…</source>
        <translation>Meinen Verlauf sichern…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm, ListenBrainz, or Segue on another machine</source>
        <translation>Von Spotify, Last.fm, ListenBrainz oder Segue auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>All your plays with their times. Segue on another machine can bring them in.</source>
        <translation>Alles, was du gehört hast, mit den Zeiten. Segue auf einem anderen Rechner kann es holen.</translation>
    </message>
    <message>
        <source>Listening history (*.jsonl)</source>
        <translation>Hörverlauf (*.jsonl)</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>Kopie deines Verlaufs sichern</translation>
    </message>
    <message>
        <source>Your history as a file</source>
        <translation>Dein Verlauf als Datei</translation>
    </message>
</context>
<context>
    <name>HistoryOutcome</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Mehr holen</translation>
    </message>
    <message>
        <source>They are kept: they tell which artists you like and when, and find their tracks if these come.</source>
        <translation>Sie bleiben: Sie verraten, welche Künstler du magst und wann, und finden ihre Titel, wenn diese kommen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Songs that are not in your library</source>
        <translation>Titel, die nicht in deiner Mediathek sind</translation>
    </message>
    <message>
        <source>Your history is here</source>
        <translation>Dein Hörverlauf ist da</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>Es gab nichts Neues</translation>
    </message>
    <message>
        <source>See what Segue has learned</source>
        <translation>Sehen, was Segue gelernt hat</translation>
    </message>
    <message>
        <source>Segue knew all of these listens already</source>
        <translation>Segue kannte alle diese Wiedergaben schon</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Weggelassen: {reasons}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>What else is in these files was brought in.</source>
        <translation>Was sonst in diesen Dateien ist, wurde geholt.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Listening history</source>
        <translation>Hörverlauf</translation>
    </message>
    <message>
        <source>Taken back. To have it again, bring the files in again.</source>
        <translation>Zurückgenommen. Um es wieder zu haben, hol die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Listening history (*.zip *.json *.jsonl *.csv);;All files (*)</source>
        <translation>Hörverlauf (*.zip *.json *.jsonl *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Dein Hörverlauf</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>as on this machine</source>
        <translation>wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In which time zone were you?</source>
        <translation>In welcher Zeitzone warst du?</translation>
    </message>
    <message>
        <source>The files tell times as in Greenwich. Summer time is taken into account.</source>
        <translation>Die Dateien geben Zeiten wie in Greenwich an. Die Sommerzeit ist berücksichtigt.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>HistorySources</name>
    <message>
        <source>Why nothing was brought in</source>
        <translation>Warum nichts geholt wurde</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>oder zieh sie hierher</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Bisher geholt</translation>
    </message>
    <message>
        <source>What you have listened to elsewhere comes along with its times, so that Segue knows your rhythm from the first day. Everything stays on this machine; addresses and names of people and devices in those files are not kept.</source>
        <translation>Was du anderswo gehört hast, kommt mit seinen Zeiten mit, damit Segue deinen Rhythmus vom ersten Tag an kennt. Alles bleibt auf diesem Rechner; Adressen und Namen von Menschen und Geräten in diesen Dateien werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Woher du es bekommst</translation>
    </message>
    <message>
        <source>On your account’s privacy page, ask for your extended streaming history.</source>
        <translation>Fordere auf der Datenschutzseite deines Kontos deinen erweiterten Streamingverlauf an.</translation>
    </message>
    <message>
        <source>By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.</source>
        <translation>Mit lastfm-to-csv oder lastfm.ghan.nl, oder mit einem eigenen Skript, das CSV schreibt.</translation>
    </message>
    <message>
        <source>In its settings, under “Export data”.</source>
        <translation>In den Einstellungen, unter „Export data“.</translation>
    </message>
    <message>
        <source>On the other machine, press “Save my history…” in its settings.</source>
        <translation>Auf dem anderen Rechner in den Einstellungen „Meinen Verlauf sichern…“ drücken.</translation>
    </message>
    <message>
        <source>From {services}, on {day}</source>
        <translation>Von {services}, am {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue sieht zuerst deine Musik durch: Was es noch nicht gelesen hat, würde nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>„{name}“ wird durchgesehen</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept</source>
        <translation>Wird angehalten; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Dein Hörverlauf wird geholt</translation>
    </message>
    <message>
        <source>file {number} of {of}</source>
        <translation>Datei {number} von {of}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Earlier offers</source>
        <translation>Frühere Vorschläge</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>You put it on at {time}.</source>
        <translation>Du hast es um {time} aufgelegt.</translation>
    </message>
    <message>
        <source>It began by itself at {time}, as you asked.</source>
        <translation>Es begann um {time} von selbst, wie du es wolltest.</translation>
    </message>
    <message>
        <source>Segue plays on with what fits</source>
        <translation>Segue spielt mit Passendem weiter</translation>
    </message>
    <message>
        <source>Play anything else whenever you like.</source>
        <translation>Spiel jederzeit etwas anderes.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The next offer comes in a few hours, or later.</source>
        <translation>Der nächste Vorschlag kommt in ein paar Stunden oder später.</translation>
    </message>
    <message>
        <source>Nothing to offer just now</source>
        <translation>Gerade gibt es nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>“{title}” is taken out of this list</source>
        <translation>„{title}“ ist aus dieser Liste genommen</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Noch keine Musik</translation>
    </message>
    <message>
        <source>Segue plays the files that you have. What you have heard elsewhere can come along, so that it knows your hours from the first day.</source>
        <translation>Segue spielt die Dateien, die du hast. Was du anderswo gehört hast, kann mitkommen, damit es deine Zeiten vom ersten Tag an kennt.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Einen Hörverlauf holen …</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported playlists</source>
        <translation>Importierte Playlists</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>They stay in the list, and are found by themselves when they come.</source>
        <translation>Sie bleiben in der Liste und werden von selbst gefunden, wenn sie kommen.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>“{playlist}” is here</source>
        <translation>„{playlist}“ ist da</translation>
    </message>
    <message>
        <source>{playlist}: {found} of {tracks}</source>
        <translation>{playlist}: {found} von {tracks}</translation>
    </message>
    <message>
        <source>And {more} more</source>
        <translation>Und {more} weitere</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Where the list says it is</source>
        <translation>Wo die Liste ihn vermutet</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Titel, die nicht in deiner Mediathek sind</translation>
    </message>
</context>
<context>
    <name>KeptDays</name>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: eingehalten</translation>
    </message>
    <message>
        <source>{day}: not kept</source>
        <translation>{day}: nicht eingehalten</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Keys of “{command}”: {keys}</source>
        <translation>Tasten von „{command}“: {keys}</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Drücke, um andere Tasten zu wählen</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Drücke die Tasten …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Eine andere spricht Segue ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>LearnedPart</name>
    <message>
        <source>Earlier offers</source>
        <translation>Frühere Vorschläge</translation>
    </message>
    <message>
        <source>What Segue has learned</source>
        <translation>Was Segue gelernt hat</translation>
    </message>
    <message>
        <source>How well it knows you</source>
        <translation>Wie gut es dich kennt</translation>
    </message>
    <message>
        <source>What it has offered you</source>
        <translation>Was es dir vorgeschlagen hat</translation>
    </message>
    <message>
        <source>By their menu: leave a session out, or forget single plays.</source>
        <translation>Im Menü: eine Sitzung weglassen oder einzelne Wiedergaben vergessen.</translation>
    </message>
    <message>
        <source>you played {count}</source>
        <translation>{count} gespielt</translation>
    </message>
    <message>
        <source>put off {count}</source>
        <translation>{count} aufgeschoben</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>let {count} pass</source>
        <translation>{count} verstreichen lassen</translation>
    </message>
    <message>
        <source>{offers}, {albums} among them</source>
        <translation>{offers}, darunter {albums}</translation>
    </message>
    <message>
        <source>What you answer decides how many there will be.</source>
        <translation>Deine Antworten entscheiden, wie viele es werden.</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Wieder lernen</translation>
    </message>
    <message>
        <source>When it was played</source>
        <translation>Wann es gespielt wurde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Plays that should not count</source>
        <translation>Wiedergaben, die nicht zählen sollen</translation>
    </message>
    <message>
        <source>Out of my taste</source>
        <translation>Aus meinem Geschmack</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>Nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Somebody else listened, or it was for work: choose when.</source>
        <translation>Jemand anders hat gehört, oder es war für die Arbeit: Wähle, wann.</translation>
    </message>
    <message>
        <source>Gone for good, from all copies too, once Segue is closed. Until then you can bring them back.</source>
        <translation>Endgültig weg, auch aus allen Kopien, sobald Segue geschlossen wird. Bis dahin kannst du sie zurückholen.</translation>
    </message>
    <message>
        <source>What plays in a pause is in your history, and teaches nothing.</source>
        <translation>Was in einer Pause läuft, steht in deinem Verlauf, aber es wird nichts daraus gelernt.</translation>
    </message>
    <message>
        <source>They stay in your history, and teach nothing.</source>
        <translation>Sie bleiben in deinem Verlauf und lehren nichts.</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Aus meinem Verlauf</translation>
    </message>
    <message>
        <source>Neither offered nor on Home; still learned from.</source>
        <translation>Weder vorgeschlagen noch auf der Startseite; gelernt wird weiter daraus.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Segue learns from what you play</source>
        <translation>Segue lernt aus dem, was du hörst</translation>
    </message>
    <message>
        <source>Learning is paused until {time}</source>
        <translation>Das Lernen ruht bis {time}</translation>
    </message>
    <message>
        <source>Learning is paused until the queue ends</source>
        <translation>Das Lernen ruht, bis die Warteschlange zu Ende ist</translation>
    </message>
    <message>
        <source>Learning is paused</source>
        <translation>Das Lernen ruht</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>Gestern und heute</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Everything, ever</source>
        <translation>Alles, seit jeher</translation>
    </message>
    <message>
        <source>Left out of your taste</source>
        <translation>Aus deinem Geschmack weggelassen</translation>
    </message>
    <message>
        <source>{what}: learn from it again</source>
        <translation>{what}: wieder daraus lernen</translation>
    </message>
    <message>
        <source>{what}: learned from again</source>
        <translation>{what}: Es wird wieder daraus gelernt</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Zurücknehmen: {words}</translation>
    </message>
    <message>
        <source>{forgotten}, at {time}</source>
        <translation>{forgotten}, um {time}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Played from “{playlist}”</source>
        <translation>Aus „{playlist}“ gespielt</translation>
    </message>
    <message>
        <source>All that was played before {date}, {time}</source>
        <translation>Alles, was vor dem {date}, {time} gespielt wurde</translation>
    </message>
    <message>
        <source>Played on {date}, {start} to {end}</source>
        <translation>Gespielt am {date}, {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Only {genre}</source>
        <translation>Nur {genre}</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>How long it is</source>
        <translation>Wie lang sie ist</translation>
    </message>
    <message>
        <source>Tracks, minutes, or without end</source>
        <translation>Titel, Minuten oder ohne Ende</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shuffle all</source>
        <translation>Alles zufällig</translation>
    </message>
    <message>
        <source>Fits now first</source>
        <translation>Passendes zuerst</translation>
    </message>
    <message>
        <source>The same tracks, those first that you usually play at this time</source>
        <translation>Dieselben Titel, zuerst die, die du um diese Zeit am ehesten hörst</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <translation>Als smarte Playlist speichern</translation>
    </message>
    <message>
        <source>A playlist of all that fits this search, now and from now on</source>
        <translation>Eine Playlist mit allem, was zu dieser Suche passt, jetzt und in Zukunft</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Die Wiedergaben dahinter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No track fits what you typed.</source>
        <translation>Kein Titel passt zu dem, was du eingegeben hast.</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Noch keine Titel</translation>
    </message>
    <message>
        <source>There is no folder with music in it yet.</source>
        <translation>Es gibt noch keinen Ordner mit Musik.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Deine Musik wird durchgesehen</translation>
    </message>
    <message>
        <source>Your tracks come as they are read.</source>
        <translation>Deine Titel kommen, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>No track fits “{words}”.</source>
        <translation>Kein Titel passt zu „{words}“.</translation>
    </message>
    <message>
        <source>{tracks} found</source>
        <translation>{tracks} gefunden</translation>
    </message>
    <message>
        <source>The tracks for “{words}”:</source>
        <translation>Die Titel zu „{words}“:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>% of them</source>
        <translation>% davon</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>Playlists ({patterns})</source>
        <translation>Playlists ({patterns})</translation>
    </message>
    <message>
        <source>Which playlists?</source>
        <translation>Welche Playlists?</translation>
    </message>
    <message>
        <source>None of the tracks of {name} is in your library</source>
        <translation>Keiner der Titel von {name} ist in deiner Mediathek</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>{name} läuft</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Als Playlist behalten</translation>
    </message>
    <message>
        <source>Keep as playlists</source>
        <translation>Als Playlists behalten</translation>
    </message>
    <message>
        <source>{name} imported, with {tracks}</source>
        <translation>{name} importiert, mit {tracks}</translation>
    </message>
    <message>
        <source>Where is “{playlist}” to go?</source>
        <translation>Wohin mit „{playlist}“?</translation>
    </message>
    <message>
        <source>There is nothing in it to be exported</source>
        <translation>Darin ist nichts, was sich exportieren ließe</translation>
    </message>
    <message>
        <source>“{playlist}” written to {file}</source>
        <translation>„{playlist}“ nach {file} geschrieben</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
</context>
<context>
    <name>ListValue</name>
    <message>
        <source>is in</source>
        <translation>ist in</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>ist nicht in</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
    <message>
        <source>Name of a playlist</source>
        <translation>Name einer Playlist</translation>
    </message>
</context>
<context>
    <name>ListenerControls</name>
    <message>
        <source>Listeners…</source>
        <translation>Hörer…</translation>
    </message>
</context>
<context>
    <name>ListenersChoice</name>
    <message>
        <source>Add someone…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>Someone else at this computer?</source>
        <translation>Noch jemand an diesem Rechner?</translation>
    </message>
    <message>
        <source>The library is for all; what each of you plays and likes stays apart.</source>
        <translation>Die Mediathek ist für alle da; was jeder von euch hört und mag, bleibt getrennt.</translation>
    </message>
    <message>
        <source>The library is there for all. What each of you plays, likes and lists stays apart, and so does what Segue learns. Without passwords: who uses this computer may look at all of it.</source>
        <translation>Die Mediathek ist für alle da. Was jeder von euch hört, mag und sammelt, bleibt getrennt, und auch, was Segue lernt. Ohne Passwörter: Wer diesen Rechner benutzt, kann alles ansehen.</translation>
    </message>
    <message>
        <source>Listens now</source>
        <translation>Hört gerade</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Let {name} listen</source>
        <translation>{name} hören lassen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>They find the library as it is, and begin with no plays, ratings or playlists.</source>
        <translation>Sie finden die Mediathek vor, wie sie ist, und beginnen ohne Wiedergaben, Bewertungen und Playlists.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>There is someone of that name already.</source>
        <translation>Jemand mit diesem Namen ist schon da.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{name} has a profile now</source>
        <translation>{name} hat jetzt ein Profil</translation>
    </message>
    <message>
        <source>{name} is removed; the profile is kept in the folder “removed” of Segue’s own</source>
        <translation>{name} ist entfernt; das Profil liegt noch im Ordner „removed“ von Segue</translation>
    </message>
</context>
<context>
    <name>ListeningPlaces</name>
    <message>
        <source>End the private session</source>
        <translation>Private Sitzung beenden</translation>
    </message>
    <message>
        <source>Begin a private session</source>
        <translation>Eine private Sitzung beginnen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start offers</source>
        <translation>home anfang vorschläge</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Es läuft gerade</translation>
    </message>
    <message>
        <source>lyrics cover</source>
        <translation>songtext cover aktueller titel</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>plays log history</source>
        <translation>wiedergaben verlauf</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Play what is offered</source>
        <translation>Spielen, was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation>vorschlag annehmen</translation>
    </message>
    <message>
        <source>“Not now” to what is offered</source>
        <translation>„Nicht jetzt“ zu dem, was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>put off refuse the offer</source>
        <translation>vorschlag aufschieben ablehnen</translation>
    </message>
    <message>
        <source>Why this is offered</source>
        <translation>Warum das vorgeschlagen ist</translation>
    </message>
    <message>
        <source>reason of the offer</source>
        <translation>grund des vorschlags</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Frühere Vorschläge</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Wünsch dir Musik oder frag nach ihr</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen an diese Stelle</translation>
    </message>
    <message>
        <source>Video on the whole screen, or in the window</source>
        <translation>Video auf dem ganzen Bildschirm oder im Fenster</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Private session on or off</source>
        <translation>Private Sitzung ein oder aus</translation>
    </message>
    <message>
        <source>incognito</source>
        <translation>inkognito</translation>
    </message>
    <message>
        <source>sleep timer stop fade moon</source>
        <translation>schlaf timer einschlafen ausblenden mond</translation>
    </message>
    <message>
        <source>Sleep timer: in {time}</source>
        <translation>Schlummer-Timer: in {time}</translation>
    </message>
    <message>
        <source>Sleep timer: {time} more</source>
        <translation>Schlummer-Timer: noch {time} mehr</translation>
    </message>
    <message>
        <source>Sleep timer: after this track</source>
        <translation>Schlummer-Timer: nach diesem Titel</translation>
    </message>
    <message>
        <source>Sleep timer: after the queue</source>
        <translation>Schlummer-Timer: nach der Warteschlange</translation>
    </message>
    <message>
        <source>Sleep timer: play on</source>
        <translation>Schlummer-Timer: weiterspielen</translation>
    </message>
    <message>
        <source>Going on at {time}</source>
        <translation>Weiter bei {time}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>There was nothing to forget</source>
        <translation>Es gab nichts zu vergessen</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Writing ratings into files</source>
        <translation>Bewertungen werden in die Dateien geschrieben</translation>
    </message>
    <message>
        <source>Writing tags into files</source>
        <translation>Tags werden in Dateien geschrieben</translation>
    </message>
    <message>
        <source>What you said of “{file}” is kept, but not in the file: {reason}</source>
        <translation>Was du zu „{file}“ gesagt hast, ist behalten, aber nicht in der Datei: {reason}</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Dein Hörverlauf wird geholt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>„{file}“ wird gelesen</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Wird von {player} übernommen</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Playlists werden importiert</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Playlists werden exportiert</translation>
    </message>
    <message>
        <source>Hearing your tracks</source>
        <translation>Deine Titel werden angehört</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Lautheit wird gemessen</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Deine Musik wird durchgesehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in</source>
        <translation>Angehalten; nichts wurde geholt</translation>
    </message>
    <message>
        <source>Stopped until you start Segue again</source>
        <translation>Angehalten, bis du Segue wieder startest</translation>
    </message>
    <message>
        <source>once your music is read</source>
        <translation>sobald deine Musik gelesen ist</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>LoudnessChoice</name>
    <message>
        <source>Measure the tracks that do not say how loud they are</source>
        <translation>Titel messen, die ihre Lautheit nicht angeben</translation>
    </message>
    <message>
        <source>Their files stay as they are. It waits while you are on battery.</source>
        <translation>Ihre Dateien bleiben, wie sie sind. Auf Akku wartet es.</translation>
    </message>
    <message>
        <source>There is nothing to measure: all your tracks say how loud they are.</source>
        <translation>Es gibt nichts zu messen: Alle deine Titel geben ihre Lautheit an.</translation>
    </message>
    <message>
        <source>All measured: {tracks}</source>
        <translation>Alles gemessen: {tracks}</translation>
    </message>
</context>
<context>
    <name>LyricsField</name>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>Er lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No lyrics in this file. Write or paste them here.</source>
        <translation>Kein Songtext in dieser Datei. Schreib oder füg ihn hier ein.</translation>
    </message>
    <message>
        <source>A line that begins with a time, as in [01:23.45], is followed while the track plays.</source>
        <translation>Eine Zeile, die mit einer Zeit wie [01:23.45] beginnt, läuft mit, während der Titel spielt.</translation>
    </message>
    <message>
        <source>While it plays, what is shown is “{file}”, which lies beside it, and not these.</source>
        <translation>Beim Spielen wird „{file}“ gezeigt, das daneben liegt, und nicht dieser.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlummer-Timer</translation>
    </message>
</context>
<context>
    <name>MiniFace</name>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Private Sitzung: Was du hörst, wird nicht festgehalten, und nichts wird daraus gelernt</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Private Sitzung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Zurück ins Fenster (Esc)</translation>
    </message>
    <message>
        <source>Close, and play on in the tray</source>
        <translation>Schließen und im Infobereich weiterspielen</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Drop music here to play it</source>
        <translation>Zieh Musik hierher, um sie zu spielen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>MiniOffer</name>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play it (Return)</source>
        <translation>Spielen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Ein andermal wird es vielleicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>Always: begin by itself from now on</source>
        <translation>Immer: von jetzt an von selbst beginnen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Seltener vorschlagen</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Alle Vorschläge ausschalten</translation>
    </message>
</context>
<context>
    <name>MiniPlayer</name>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Über anderen Fenstern halten</translation>
    </message>
    <message>
        <source>Large cover</source>
        <translation>Großes Cover</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>MiniWord</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing tracks</source>
        <translation>Fehlende Titel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Their files are not where they were: on a drive that is not here, perhaps. They keep their plays and their places in playlists, and are back as soon as the files are.</source>
        <translation>Ihre Dateien sind nicht, wo sie waren: vielleicht auf einem Laufwerk, das gerade nicht da ist. Sie behalten ihre Wiedergaben und ihre Plätze in Playlists und sind zurück, sobald die Dateien es sind.</translation>
    </message>
</context>
<context>
    <name>MixPage</name>
    <message>
        <source>Tracks of the mix</source>
        <translation>Titel des Mix</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Als Playlist behalten</translation>
    </message>
</context>
<context>
    <name>MostPlayed</name>
    <message>
        <source>Played most</source>
        <translation>Am meisten gespielt</translation>
    </message>
    <message>
        <source>Played then</source>
        <translation>Damals gespielt</translation>
    </message>
</context>
<context>
    <name>MovingOutcome</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Andere Player</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Titel, die nicht in deiner Mediathek sind</translation>
    </message>
    <message>
        <source>From {player}</source>
        <translation>Von {player}</translation>
    </message>
    <message>
        <source>All that it knows of them is known here already.</source>
        <translation>Alles, was er davon weiß, ist hier schon bekannt.</translation>
    </message>
    <message>
        <source>None of its tracks is in your library. Add the folder in which they lie, then come back.</source>
        <translation>Keiner seiner Titel ist in deiner Mediathek. Füg den Ordner hinzu, in dem sie liegen, und komm dann zurück.</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Von {player} übernommen</translation>
    </message>
    <message>
        <source>{matched} of {tracks} found again</source>
        <translation>{matched} von {tracks} wiedergefunden</translation>
    </message>
    <message>
        <source>Playlists: {names}</source>
        <translation>Playlists: {names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Moving in</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>What was taken over is given back</source>
        <translation>Was übernommen wurde, ist zurückgegeben</translation>
    </message>
    <message>
        <source>Another player’s library</source>
        <translation>Die Mediathek eines anderen Players</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>„{file}“ wird gelesen</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Wird von {player} übernommen</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Von {player} übernommen</translation>
    </message>
</context>
<context>
    <name>MovingSources</name>
    <message>
        <source>Why it was not taken over</source>
        <translation>Warum es nicht übernommen wurde</translation>
    </message>
    <message>
        <source>No library of another player lies where they usually do.</source>
        <translation>Wo sie gewöhnlich liegen, ist keine Mediathek eines anderen Players.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>What another player knows of your music comes along: ratings, how often you played and skipped a track, when you added it, and playlists. That player’s own library is only read.</source>
        <translation>Was ein anderer Player von deiner Musik weiß, kommt mit: Bewertungen, wie oft du einen Titel gespielt und übersprungen hast, wann du ihn hinzugefügt hast, und Playlists. Seine eigene Mediathek wird nur gelesen.</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Hier gefunden</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump.</source>
        <translation>Eine Mediathek von einem anderen Ort oder Rechner: von Rhythmbox, Strawberry, Clementine, Quod Libet oder Amarok, die XML-Datei, die iTunes exportiert, oder eine Kopie der Datenbank von Amarok, gemacht mit mysqldump.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take over from {player}</source>
        <translation>Von {player} übernehmen</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>Zuletzt geändert: {day}</translation>
    </message>
</context>
<context>
    <name>MusicPlaces</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>songs library</source>
        <translation>lieder songs mediathek</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>files</source>
        <translation>dateien</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>lost files</source>
        <translation>verlorene dateien vermisst</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>What sounds like what plays</source>
        <translation>Was so klingt wie das, was läuft</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>rescan refresh</source>
        <translation>scannen aktualisieren neu einlesen</translation>
    </message>
    <message>
        <source>Stop looking for changes</source>
        <translation>Nicht mehr nach Änderungen sehen</translation>
    </message>
    <message>
        <source>scan cancel</source>
        <translation>scannen abbrechen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Edit the tags of what plays…</source>
        <translation>Tags von dem bearbeiten, was läuft…</translation>
    </message>
    <message>
        <source>Missing tracks</source>
        <translation>Fehlende Titel</translation>
    </message>
    <message>
        <source>Look at your folders</source>
        <translation>In deinen Ordnern nachsehen</translation>
    </message>
    <message>
        <source>Return plays “{name}”</source>
        <translation>Eingabe spielt „{name}“</translation>
    </message>
    <message>
        <source>A piece of {file}: change its name in the CUE sheet beside it, or in its chapters</source>
        <translation>Ein Stück von {file}: Ändere seinen Namen im CUE-Sheet daneben oder in den Kapiteln</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note on the playlist</source>
        <translation>Notiz zur Playlist</translation>
    </message>
    <message>
        <source>What this list is for, where it comes from, …</source>
        <translation>Wofür diese Liste ist, woher sie kommt, …</translation>
    </message>
</context>
<context>
    <name>NowPlayingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Play something: its cover and its lyrics are shown here.</source>
        <translation>Spiel etwas: Cover und Songtext erscheinen hier.</translation>
    </message>
    <message>
        <source>Go to your tracks</source>
        <translation>Zu deinen Titeln</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jetzt spielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>From a playlist that is deleted</source>
        <translation>Aus einer gelöschten Playlist</translation>
    </message>
    <message>
        <source>From “{playlist}”</source>
        <translation>Aus „{playlist}“</translation>
    </message>
    <message>
        <source>From the offer “{title}”</source>
        <translation>Aus dem Vorschlag „{title}“</translation>
    </message>
    <message>
        <source>You put it into the queue</source>
        <translation>Du hast es in die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>Segue suggested it on Home</source>
        <translation>Segue hat es auf der Startseite vorgeschlagen</translation>
    </message>
    <message>
        <source>Your queue had ended: Segue plays on with what fits</source>
        <translation>Deine Warteschlange war zu Ende: Segue spielt mit Passendem weiter</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>Du hast es ausgesucht</translation>
    </message>
    <message>
        <source>The lyrics cannot be read</source>
        <translation>Der Songtext lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A station does not send any.</source>
        <translation>Ein Sender sendet keinen.</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Kein Songtext</translation>
    </message>
    <message>
        <source>No lyrics in this file</source>
        <translation>Kein Songtext in dieser Datei</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, with times from the beginning of the file.</source>
        <translation>Leg „{name}.lrc“ daneben, mit Zeiten ab dem Anfang der Datei.</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, or write them into its tags.</source>
        <translation>Leg „{name}.lrc“ daneben, oder schreib ihn in die Tags.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>All its tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Play it, and let it begin by itself at this moment from now on</source>
        <translation>Spielen, und von jetzt an in diesem Moment von selbst beginnen lassen</translation>
    </message>
    <message>
        <source>Keep as a playlist</source>
        <translation>Als Playlist behalten</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>Less of</source>
        <translation>Weniger von</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Was ich tue</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>Ich bin nicht beim {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>{genre} at any time</source>
        <translation>{genre}, zu jeder Zeit</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Alle Vorschläge ausschalten</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Ein andermal wird es vielleicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Seltener vorschlagen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>OfferEvidence</name>
    <message>
        <source>What Segue noticed</source>
        <translation>Was Segue bemerkt hat</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Die Wiedergaben dahinter</translation>
    </message>
    <message>
        <source>The {plays} behind it</source>
        <translation>{plays} dahinter</translation>
    </message>
    <message>
        <source>The {plays} behind it: {reason}</source>
        <translation>{plays} dahinter: {reason}</translation>
    </message>
</context>
<context>
    <name>OfferSleeve</name>
    <message>
        <source>Play it from its start</source>
        <translation>Von Anfang an spielen</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Play it from its start</source>
        <translation>Von Anfang an spielen</translation>
    </message>
</context>
<context>
    <name>OfferTracks</name>
    <message>
        <source>The plays behind it: {reason}</source>
        <translation>Die Wiedergaben dahinter: {reason}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>{title} herausnehmen</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>From which end</source>
        <translation>Von welchem Ende</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
</context>
<context>
    <name>OwnHistory</name>
    <message>
        <source>Played most</source>
        <translation>Am meisten gespielt</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Du und {name}</translation>
    </message>
    <message>
        <source>You have not heard any of it yet. The first play begins its history.</source>
        <translation>Du hast noch nichts davon gehört. Mit der ersten Wiedergabe beginnt der Verlauf.</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Oft in derselben Stunde gehört</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Alle Wiedergaben</translation>
    </message>
    <message>
        <source>heard in the same hour as {name}</source>
        <translation>in derselben Stunde gehört wie {name}</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>die neuesten {plays} von {all}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Spielen, gehen zu, tun</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask Segue: {text}</source>
        <translation>Segue fragen: {text}</translation>
    </message>
    <message>
        <source>Ask Segue …</source>
        <translation>Segue fragen …</translation>
    </message>
    <message>
        <source>Return plays it · Shift+Return goes to it</source>
        <translation>Eingabe spielt es · Umschalt+Eingabe geht dorthin</translation>
    </message>
    <message>
        <source>Return plays it · Ctrl+Return queues it · Shift+Return goes to it</source>
        <translation>Eingabe spielt es · Strg+Eingabe reiht es ein · Umschalt+Eingabe geht dorthin</translation>
    </message>
    <message>
        <source>Return asks: for a list, or about what you played</source>
        <translation>Eingabe fragt: nach einer Liste, oder nach dem, was du gehört hast</translation>
    </message>
    <message>
        <source>Return chooses it · Esc leaves</source>
        <translation>Eingabe wählt es · Esc schließt</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>What part {number} is</source>
        <translation>Was Teil {number} ist</translation>
    </message>
    <message>
        <source>Rule of part {number}</source>
        <translation>Regel von Teil {number}</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4</source>
        <translation>genre:jazz rating:&gt;=4</translation>
    </message>
    <message>
        <source>Share of part {number}</source>
        <translation>Anteil von Teil {number}</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Teil {number} entfernen</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Was an der Regel nicht stimmt</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>A playlist that is gone</source>
        <translation>Eine Playlist, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>by your habits, for this hour</source>
        <translation>nach deinen Gewohnheiten, für diese Stunde</translation>
    </message>
    <message>
        <source>liked, not heard for long</source>
        <translation>hat dir gefallen, lange nicht gehört</translation>
    </message>
    <message>
        <source>in your library, never played</source>
        <translation>in deiner Mediathek, nie gespielt</translation>
    </message>
    <message>
        <source>near in sound to what plays</source>
        <translation>im Klang nah an dem, was läuft</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>all that is in it</source>
        <translation>alles, was darin ist</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>Until the queue ends</source>
        <translation>Bis zum Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Until I turn it on again</source>
        <translation>Bis ich es wieder einschalte</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>My music, {days}</source>
        <translation>Meine Musik, {days}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”</source>
        <translation>Gespeichert als „{file}“</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Begin here at each start</source>
        <translation>Bei jedem Start hier beginnen</translation>
    </message>
    <message>
        <source>Hide in the sidebar</source>
        <translation>In der Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>What the sidebar leads to…</source>
        <translation>Wohin die Seitenleiste führt …</translation>
    </message>
    <message>
        <source>{place} is hidden in the sidebar</source>
        <translation>{place} ist in der Seitenleiste ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>More for what plays</source>
        <translation>Mehr zu dem, was läuft</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Zu {artist}</translation>
    </message>
    <message>
        <source>Now playing: {title}, {artist}</source>
        <translation>Es läuft: {title}, {artist}</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <translation>Cover und Songtext</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Zufall: an</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Zufall: aus</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Wiederholen: alles</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Wiederholen: dieser Titel</translation>
    </message>
    <message>
        <source>Sound: {shaped}</source>
        <translation>Klang: {shaped}</translation>
    </message>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Private Sitzung: Was du hörst, wird nicht festgehalten, und nichts wird daraus gelernt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Turn shuffle off</source>
        <translation>Zufall ausschalten</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Die Warteschlange mischen</translation>
    </message>
    <message>
        <source>Repeat nothing</source>
        <translation>Nichts wiederholen</translation>
    </message>
    <message>
        <source>Repeat the queue</source>
        <translation>Die Warteschlange wiederholen</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>Diesen Titel wiederholen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Spielen oder Pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>weiter fortsetzen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Shuffle on or off</source>
        <translation>Zufall ein oder aus</translation>
    </message>
    <message>
        <source>mix random</source>
        <translation>mischen zufall shuffle</translation>
    </message>
    <message>
        <source>Love, or no longer</source>
        <translation>Lieben, oder nicht mehr</translation>
    </message>
    <message>
        <source>like favourite heart</source>
        <translation>gefällt favorit liebling herz</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <translation>Bewerten: {stars}</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Die Bewertung wegnehmen</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} sterne</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Turn the equaliser off</source>
        <translation>Den Equalizer ausschalten</translation>
    </message>
    <message>
        <source>Turn the equaliser on</source>
        <translation>Den Equalizer einschalten</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>volume up</source>
        <translation>lautstärke hoch</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>volume down</source>
        <translation>lautstärke runter</translation>
    </message>
    <message>
        <source>Mute, or sound again</source>
        <translation>Stumm, oder wieder Ton</translation>
    </message>
    <message>
        <source>silence unmute</source>
        <translation>stille stumm ton</translation>
    </message>
    <message>
        <source>Equaliser on or off</source>
        <translation>Equalizer ein oder aus</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bänder klang</translation>
    </message>
    <message>
        <source>Equaliser: {preset}</source>
        <translation>Equalizer: {preset}</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>What I do: {activity}</source>
        <translation>Was ich tue: {activity}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>tätigkeit</translation>
    </message>
    <message>
        <source>Say what I do</source>
        <translation>Sagen, was ich tue</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Segue has found neither a sound server (PulseAudio or PipeWire) nor a sound card.</source>
        <translation>Segue hat weder einen Soundserver (PulseAudio oder PipeWire) noch eine Soundkarte gefunden.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>equaliser</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Spiel weiter</translation>
    </message>
    <message>
        <source>Play to begin again</source>
        <translation>Spiel noch einmal von vorn</translation>
    </message>
    <message>
        <source>Play to shuffle all</source>
        <translation>Spiel alles zufällig</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Zieh Musik hierher</translation>
    </message>
    <message>
        <source>There is no sound: nothing on this machine plays it. Once PulseAudio or PipeWire runs, start Segue again.</source>
        <translation>Es ist kein Ton da: Nichts auf diesem Rechner gibt ihn aus. Sobald PulseAudio oder PipeWire läuft, starte Segue neu.</translation>
    </message>
</context>
<context>
    <name>PlayingAside</name>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Why it plays</source>
        <translation>Warum es spielt</translation>
    </message>
</context>
<context>
    <name>PlayingColumn</name>
    <message>
        <source>More for this track</source>
        <translation>Mehr zu diesem Titel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Zu {artist}</translation>
    </message>
    <message>
        <source>Go to the album {album}</source>
        <translation>Zum Album {album}</translation>
    </message>
    <message>
        <source>Go there: {words}</source>
        <translation>Dorthin: {words}</translation>
    </message>
</context>
<context>
    <name>PlayingOnChoice</name>
    <message>
        <source>When the queue ends, play on with what fits</source>
        <translation>Am Ende der Warteschlange mit Passendem weiterspielen</translation>
    </message>
    <message>
        <source>Play on when it ends</source>
        <translation>Am Ende weiterspielen</translation>
    </message>
</context>
<context>
    <name>PlaylistControls</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>“{playlist}” deleted with all that was in it</source>
        <translation>„{playlist}“ mit allem darin gelöscht</translation>
    </message>
    <message>
        <source>“{playlist}” deleted</source>
        <translation>„{playlist}“ gelöscht</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>„{playlist}“ ist eine Kopie</translation>
    </message>
    <message>
        <source>{playlists} put into “{playlist}”</source>
        <translation>{playlists} in „{playlist}“ gelegt</translation>
    </message>
    <message>
        <source>{playlist} is back</source>
        <translation>{playlist} ist zurück</translation>
    </message>
    <message>
        <source>{told}, as “{name}”</source>
        <translation>{told}, als „{name}“</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue smarte Playlist</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Playlists importieren…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>{playlist} and {playlists} more</source>
        <translation>{playlist} und {playlists} mehr</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Neue Playlist darin</translation>
    </message>
    <message>
        <source>New folder in it</source>
        <translation>Neuer Ordner darin</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Leave out of my taste</source>
        <translation>Aus meinem Geschmack weglassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge into “{playlist}”</source>
        <translation>In „{playlist}“ aufgehen lassen</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner legen</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>PlaylistCover</name>
    <message>
        <source>Cover of the playlist</source>
        <translation>Cover der Playlist</translation>
    </message>
</context>
<context>
    <name>PlaylistFolderPage</name>
    <message>
        <source>Tracks of the playlists in the folder</source>
        <translation>Titel der Playlists im Ordner</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch nichts darin</translation>
    </message>
    <message>
        <source>Drag playlists onto the folder’s name in the sidebar, or make one in it.</source>
        <translation>Zieh Playlists auf den Namen des Ordners in der Seitenleiste, oder leg darin eine an.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>No tracks in its playlists</source>
        <translation>Keine Titel in seinen Playlists</translation>
    </message>
    <message>
        <source>What you add to one of the playlists above is listed here too.</source>
        <translation>Was du zu einer der Playlists oben hinzufügst, steht auch hier.</translation>
    </message>
    <message>
        <source>Nothing fits their rules just now. What does will stand here by itself.</source>
        <translation>Gerade passt nichts zu ihren Regeln. Was passt, steht von selbst hier.</translation>
    </message>
    <message>
        <source>A blend is filled when it starts: go to one above, and play it.</source>
        <translation>Eine Mischung wird beim Start gefüllt: Geh oben zu einer und spiel sie.</translation>
    </message>
    <message>
        <source>No playlists</source>
        <translation>Keine Playlists</translation>
    </message>
    <message>
        <source>the blend is filled when it starts</source>
        <translation>die Mischung wird beim Start gefüllt</translation>
    </message>
    <message>
        <source>the blends are filled when they start</source>
        <translation>die Mischungen werden beim Start gefüllt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Neue Playlist darin</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PlaylistHead</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
    <message>
        <source>Find what is not in your library, or whose file is not there</source>
        <translation>Finden, was nicht in deiner Mediathek ist oder wessen Datei fehlt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Mehr zu dieser Playlist</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Playlist</translation>
    </message>
    <message>
        <source>An empty playlist</source>
        <translation>Eine leere Playlist</translation>
    </message>
    <message>
        <source>Drag tracks or files here or onto its name, paste them, or choose “Add to playlist” on any of them.</source>
        <translation>Zieh Titel oder Dateien hierher oder auf ihren Namen, füg sie ein, oder wähle bei einem „Zu Playlist hinzufügen“.</translation>
    </message>
    <message>
        <source>“{track}” is not in your library</source>
        <translation>„{track}“ ist nicht in deiner Mediathek</translation>
    </message>
    <message>
        <source>Missing. It was here: {place}</source>
        <translation>Fehlt. War hier: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list says: {place}</source>
        <translation>Nicht in deiner Mediathek. Die Liste sagt: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list does not say where it was</source>
        <translation>Nicht in deiner Mediathek. Die Liste sagt nicht, wo er war</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sortiert nach {column}</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>„{playlist}“ ist eine Kopie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Dubletten entfernen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sort once by</source>
        <translation>Einmal sortieren nach</translation>
    </message>
    <message>
        <source>Remove from this playlist</source>
        <translation>Aus dieser Playlist entfernen</translation>
    </message>
    <message>
        <source>Look for it in your library</source>
        <translation>In deiner Mediathek danach suchen</translation>
    </message>
</context>
<context>
    <name>PlaylistPlaces</name>
    <message>
        <source>“{folder}”, a folder</source>
        <translation>„{folder}“, ein Ordner</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>make create</source>
        <translation>machen anlegen erstellen</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue smarte Playlist</translation>
    </message>
    <message>
        <source>make create rule</source>
        <translation>machen anlegen erstellen regel</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Neue Mischung</translation>
    </message>
    <message>
        <source>make create mix</source>
        <translation>machen anlegen erstellen mix</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Playlists importieren…</translation>
    </message>
    <message>
        <source>m3u xspf bring</source>
        <translation>m3u xspf holen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>blends</source>
        <translation>mischungen</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>{name}, open folder</source>
        <translation>{name}, offener Ordner</translation>
    </message>
    <message>
        <source>{name}, closed folder</source>
        <translation>{name}, geschlossener Ordner</translation>
    </message>
</context>
<context>
    <name>PlaylistSteps</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>{told}. It is called “{name}” now</source>
        <translation>{told}. Sie heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Wiederholt: {edit}</translation>
    </message>
    <message>
        <source>make {playlist}</source>
        <translation>{playlist} anlegen</translation>
    </message>
    <message>
        <source>duplicate {playlist}</source>
        <translation>{playlist} duplizieren</translation>
    </message>
    <message>
        <source>rename {playlist}</source>
        <translation>{playlist} umbenennen</translation>
    </message>
    <message>
        <source>add tracks to {playlist}</source>
        <translation>Titel zu {playlist} hinzufügen</translation>
    </message>
    <message>
        <source>remove tracks from {playlist}</source>
        <translation>Titel aus {playlist} entfernen</translation>
    </message>
    <message>
        <source>move tracks in {playlist}</source>
        <translation>Titel in {playlist} verschieben</translation>
    </message>
    <message>
        <source>sort {playlist}</source>
        <translation>{playlist} sortieren</translation>
    </message>
    <message>
        <source>remove duplicates from {playlist}</source>
        <translation>Dubletten aus {playlist} entfernen</translation>
    </message>
    <message>
        <source>note on {playlist}</source>
        <translation>Notiz zu {playlist}</translation>
    </message>
    <message>
        <source>cover of {playlist}</source>
        <translation>Cover von {playlist}</translation>
    </message>
    <message>
        <source>draw {playlist} anew</source>
        <translation>{playlist} neu ziehen</translation>
    </message>
    <message>
        <source>change {playlist}</source>
        <translation>{playlist} ändern</translation>
    </message>
    <message>
        <source>merge {playlist}</source>
        <translation>{playlist} zusammenlegen</translation>
    </message>
    <message>
        <source>move {playlist}</source>
        <translation>{playlist} verschieben</translation>
    </message>
    <message>
        <source>put {playlist} elsewhere</source>
        <translation>{playlist} woandershin stellen</translation>
    </message>
    <message>
        <source>sort playlists by name</source>
        <translation>Playlists nach Namen sortieren</translation>
    </message>
    <message>
        <source>delete {playlist}</source>
        <translation>{playlist} löschen</translation>
    </message>
    <message>
        <source>bring back {playlist}</source>
        <translation>{playlist} zurückholen</translation>
    </message>
</context>
<context>
    <name>PlaysPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>What you listen to is listed here with its time.</source>
        <translation>Was du hörst, steht hier mit seiner Zeit.</translation>
    </message>
    <message>
        <source>the last {plays}</source>
        <translation>die letzten {plays}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>von {artist}</translation>
    </message>
    <message>
        <source>Plays of “{title}”</source>
        <translation>Wiedergaben von „{title}“</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Forget this play</source>
        <translation>Diese Wiedergabe vergessen</translation>
    </message>
    <message>
        <source>Forget these plays</source>
        <translation>Diese Wiedergaben vergessen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Learn from this session again</source>
        <translation>Wieder aus dieser Sitzung lernen</translation>
    </message>
    <message>
        <source>Leave this session out of my taste</source>
        <translation>Diese Sitzung aus meinem Geschmack weglassen</translation>
    </message>
    <message>
        <source>This session is left out of your taste</source>
        <translation>Diese Sitzung ist aus deinem Geschmack weggelassen</translation>
    </message>
    <message>
        <source>Segue learns from this session again</source>
        <translation>Segue lernt wieder aus dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Show an icon in the system’s tray</source>
        <translation>Symbol im Infobereich des Systems zeigen</translation>
    </message>
    <message>
        <source>Play on when the window is closed</source>
        <translation>Weiterspielen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Tell of each track that begins</source>
        <translation>Jeden Titel melden, der beginnt</translation>
    </message>
    <message>
        <source>Tell of an offer while the window is hidden</source>
        <translation>Einen Vorschlag melden, solange das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>Its menu plays and pauses, and has what Segue offers.</source>
        <translation>Sein Menü spielt und pausiert und enthält, was Segue vorschlägt.</translation>
    </message>
    <message>
        <source>The icon brings it back; its menu ends Segue.</source>
        <translation>Das Symbol holt es zurück; sein Menü beendet Segue.</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while you look at something else.</source>
        <translation>Als Benachrichtigung deines Desktops, während du etwas anderes ansiehst.</translation>
    </message>
    <message>
        <source>Only while nothing plays, and never in quiet hours. It goes when the moment has passed.</source>
        <translation>Nur solange nichts läuft, und nie in Ruhezeiten. Sie verschwindet, wenn der Moment vorbei ist.</translation>
    </message>
</context>
<context>
    <name>PrivateControls</name>
    <message>
        <source>End the private session</source>
        <translation>Private Sitzung beenden</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Private Sitzung</translation>
    </message>
    <message>
        <source>A private session: nothing that you play is kept or learned from</source>
        <translation>Eine private Sitzung: Nichts, was du hörst, wird festgehalten oder gelernt</translation>
    </message>
    <message>
        <source>The private session has ended, and nothing of it was kept</source>
        <translation>Die private Sitzung ist zu Ende, und nichts davon wurde festgehalten</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum sie sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Segue leaves it as it is, and tries again each time it looks for changes.</source>
        <translation>Segue lässt es, wie es ist, und versucht es bei jedem Nachsehen wieder.</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Jede Datei ließ sich lesen</translation>
    </message>
    <message>
        <source>Files that Segue cannot read would be listed here, with the reason.</source>
        <translation>Dateien, die Segue nicht lesen kann, stünden hier, mit dem Grund.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Die Wiedergaben dahinter</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>Frage weglegen</translation>
    </message>
</context>
<context>
    <name>QueueControls</name>
    <message>
        <source>To play on with what fits</source>
        <translation>Passendes zum Weiterspielen</translation>
    </message>
    <message>
        <source>Queued by you</source>
        <translation>Von dir eingereiht</translation>
    </message>
    <message>
        <source>Next from “{name}”</source>
        <translation>Weiter mit „{name}“</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Queue cleared</source>
        <translation>Warteschlange geleert</translation>
    </message>
    <message>
        <source>The queue that you had put in order was replaced</source>
        <translation>Die Warteschlange, die du geordnet hattest, wurde ersetzt</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <translation>Als Playlist speichern</translation>
    </message>
    <message>
        <source>Bring back what was queued before</source>
        <translation>Zurückholen, was vorher anstand</translation>
    </message>
    <message>
        <source>Shuffle track by track</source>
        <translation>Titel für Titel mischen</translation>
    </message>
    <message>
        <source>Shuffle album by album</source>
        <translation>Album für Album mischen</translation>
    </message>
    <message>
        <source>Favour what I like and have not heard in a while</source>
        <translation>Bevorzugen, was ich mag und länger nicht gehört habe</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing is queued. Drag tracks here, or choose “Play next” on any of them.</source>
        <translation>Nichts in der Warteschlange. Zieh Titel hierher, oder wähle bei einem „Als Nächstes spielen“.</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>Mehr zur Warteschlange</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Keep as a playlist</source>
        <translation>Als Playlist behalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Einen Hörverlauf holen …</translation>
    </message>
</context>
<context>
    <name>QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Nothing is offered then, and nothing begins by itself.</source>
        <translation>Dann wird nichts vorgeschlagen, und nichts beginnt von selbst.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RangeValue</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is not at least</source>
        <translation>ist nicht mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is not at most</source>
        <translation>ist nicht höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ist zwischen</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>ist nicht zwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Albums added last</source>
        <translation>Zuletzt hinzugefügte Alben</translation>
    </message>
    <message>
        <source>Tracks added last</source>
        <translation>Zuletzt hinzugefügte Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>Noch nichts hinzugefügt</translation>
    </message>
    <message>
        <source>Music that comes into your folders is shown here, the newest first.</source>
        <translation>Musik, die in deine Ordner kommt, steht hier, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>the newest {albums}</source>
        <translation>die neuesten {albums}</translation>
    </message>
</context>
<context>
    <name>RecipesPage</name>
    <message>
        <source>Open a recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>A recipe makes a blend of your tracks, by your habits: filled anew each time you play it, and yours to change. One that somebody else has saved can be opened, or dropped on the window.</source>
        <translation>Ein Rezept macht aus deinen Titeln eine Mischung nach deinen Gewohnheiten: bei jedem Abspielen neu gefüllt, und du kannst sie ändern. Eins, das jemand anderes gespeichert hat, kannst du öffnen oder auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Wo ist „{folder}“ jetzt?</translation>
    </message>
    <message>
        <source>Comparing the files in “{folder}”…</source>
        <translation>Die Dateien in „{folder}“ werden verglichen…</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{music} begins by itself at this moment from now on</source>
        <translation>{music} beginnt von jetzt an in diesem Moment von selbst</translation>
    </message>
    <message>
        <source>{title}: begun by itself, as you asked</source>
        <translation>{title}: von selbst begonnen, wie du es wolltest</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Shuffle is off: an album plays in its own order</source>
        <translation>Zufall ist aus: Ein Album spielt in seiner eigenen Reihenfolge</translation>
    </message>
    <message>
        <source>{music} does not begin by itself any more</source>
        <translation>{music} beginnt nicht mehr von selbst</translation>
    </message>
    <message>
        <source>Offers come as they suit you</source>
        <translation>Vorschläge kommen, wie es dir passt</translation>
    </message>
    <message>
        <source>At most one offer a day from now on</source>
        <translation>Von jetzt an höchstens ein Vorschlag am Tag</translation>
    </message>
    <message>
        <source>A few offers a week from now on</source>
        <translation>Von jetzt an ein paar Vorschläge pro Woche</translation>
    </message>
    <message>
        <source>Offers are turned off</source>
        <translation>Vorschläge sind ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>{name}: Segue {segue} % right, the best simple way {simple} %</source>
        <translation>{name}: Segue {segue} % richtig, der beste einfache Weg {simple} %</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
</context>
<context>
    <name>ScrobblingChoice</name>
    <message>
        <source>ListenBrainz and Last.fm keep a list of what you listen to, which others may see there. Nothing is sent before you connect one of them, and nothing that you play while learning is paused or have left out of your taste.</source>
        <translation>ListenBrainz und Last.fm führen eine Liste dessen, was du hörst, die andere dort sehen können. Nichts wird gesendet, bevor du eins davon verbindest, und nichts, was läuft, während das Lernen ruht, oder was du aus deinem Geschmack weggelassen hast.</translation>
    </message>
    <message>
        <source>Once you connect one, what you play is sent there. Others may see it.</source>
        <translation>Sobald du eins verbindest, wird dorthin gesendet, was du hörst. Andere können es sehen.</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} von {length}</translation>
    </message>
</context>
<context>
    <name>SensesChoice</name>
    <message>
        <source>Notice by itself what I am doing</source>
        <translation>Von selbst merken, was ich tue</translation>
    </message>
    <message>
        <source>Every twenty seconds Segue looks which of your programs run, what the menu says they are for, which window is in front, by what sound is played, and whether somebody is there. It reads no window’s title and nothing of what is in it. Nothing of this is sent, and nothing kept but what you say below: only the activity’s name goes into your history, with what you play. What you choose at the foot of the window goes before it.</source>
        <translation>Alle zwanzig Sekunden schaut Segue, welche deiner Programme laufen, wofür sie laut Menü da sind, welches Fenster vorn ist, worüber der Ton kommt und ob jemand da ist. Es liest weder Fenstertitel noch irgendetwas darin. Nichts davon wird gesendet, und nichts aufgehoben außer dem, was du unten sagst: Nur der Name der Tätigkeit kommt in deinen Verlauf, mit dem, was du hörst. Was du am Fuß des Fensters wählst, geht vor.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Window in front</source>
        <translation>Fenster vorn</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Sound comes from</source>
        <translation>Ton kommt aus</translation>
    </message>
    <message>
        <source>So you are</source>
        <translation>Also bist du</translation>
    </message>
    <message>
        <source>What the kinds of programs stand for</source>
        <translation>Wofür die Arten von Programmen stehen</translation>
    </message>
    <message>
        <source>What the sound’s device stands for, where no program tells</source>
        <translation>Wofür das Audiogerät steht, wenn kein Programm es verrät</translation>
    </message>
    <message>
        <source>Single programs</source>
        <translation>Einzelne Programme</translation>
    </message>
    <message>
        <source>Segue looks at which programs run and which window is in front. Nothing of it is sent.</source>
        <translation>Segue schaut, welche Programme laufen und welches Fenster vorn ist. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Of none that is in the menu</source>
        <translation>Von keinem, das im Menü steht</translation>
    </message>
    <message>
        <source>None runs whose kind says what you are doing</source>
        <translation>Keins läuft, dessen Art sagt, was du tust</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>This desktop does not tell whether they are used; you are taken to be there</source>
        <translation>Dieser Desktop verrät nicht, ob sie benutzt werden; Segue nimmt an, dass du da bist</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Not known: it is, once you choose a device in Sound, or have only one</source>
        <translation>Nicht bekannt: erst, wenn du unter Klang ein Gerät wählst oder nur eins hast</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{activity}, as noticed</source>
        <translation>{activity}, wie bemerkt</translation>
    </message>
    <message>
        <source>{activity}, as you said</source>
        <translation>{activity}, wie du gesagt hast</translation>
    </message>
    <message>
        <source>Programs that run are listed here, so that each can be told what it stands for.</source>
        <translation>Programme, die laufen, stehen hier, damit du von jedem sagen kannst, wofür es steht.</translation>
    </message>
    <message>
        <source>What {program} stands for</source>
        <translation>Wofür {program} steht</translation>
    </message>
    <message>
        <source>As its kind</source>
        <translation>Wie seine Art</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Bisher nichts</translation>
    </message>
    <message>
        <source>Pay no attention</source>
        <translation>Nicht beachten</translation>
    </message>
</context>
<context>
    <name>SeparatorsChoice</name>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>A feat. B</source>
        <translation>A feat. B</translation>
    </message>
    <message>
        <source>The words before a guest: {words}</source>
        <translation>Die Wörter vor einem Gast: {words}</translation>
    </message>
    <message>
        <source>Read all files again with this</source>
        <translation>Alle Dateien damit neu lesen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset where names are parted</source>
        <translation>Zurücksetzen, wo Namen getrennt werden</translation>
    </message>
    <message>
        <source>Several artists or genres in one line are taken apart at the signs chosen here.</source>
        <translation>Mehrere Künstler oder Genres in einer Zeile werden an den hier gewählten Zeichen getrennt.</translation>
    </message>
</context>
<context>
    <name>SettingsFileChoice</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>One readable file. Your music, your plays and your accounts are not in it.</source>
        <translation>Eine lesbare Datei. Deine Musik, was du gehört hast und deine Konten stehen nicht darin.</translation>
    </message>
    <message>
        <source>How the window looks, what stands where in it, how music sounds, and when Segue offers something: one readable file. Your music, your plays, folders, devices and accounts are not in it.</source>
        <translation>Wie das Fenster aussieht, was wo darin steht, wie Musik klingt und wann Segue etwas anbietet: eine lesbare Datei. Deine Musik, was du gehört hast, Ordner, Geräte und Konten stehen nicht darin.</translation>
    </message>
    <message>
        <source>Your settings are in “{file}”</source>
        <translation>Deine Einstellungen stehen in „{file}“</translation>
    </message>
    <message>
        <source>Nothing is otherwise than before.</source>
        <translation>Nichts ist anders als zuvor.</translation>
    </message>
    <message>
        <source>Not understood, and left as it was: {what}.</source>
        <translation>Nicht verstanden und so gelassen, wie es war: {what}.</translation>
    </message>
    <message>
        <source>The settings are again as they were.</source>
        <translation>Die Einstellungen sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Your settings as a file</source>
        <translation>Deine Einstellungen als Datei</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>library directory add scan watch</source>
        <translation>Bibliothek Verzeichnis hinzufügen einlesen überwachen</translation>
    </message>
    <message>
        <source>import move in playlists</source>
        <translation>importieren umziehen Playlists Wiedergabelisten</translation>
    </message>
    <message>
        <source>import listening history</source>
        <translation>importieren Hörverlauf</translation>
    </message>
    <message>
        <source>tags stars hearts</source>
        <translation>Tags Sterne Herzen</translation>
    </message>
    <message>
        <source>find duplicates</source>
        <translation>Dubletten doppelte finden</translation>
    </message>
    <message>
        <source>separators split artists genres featuring</source>
        <translation>Trennzeichen teilen Künstler Genres feat.</translation>
    </message>
    <message>
        <source>theme dark mode</source>
        <translation>Design Thema dunkel Modus</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>Farbe Akzentfarbe</translation>
    </message>
    <message>
        <source>font larger smaller zoom scale</source>
        <translation>Schrift größer kleiner Zoom Skalierung</translation>
    </message>
    <message>
        <source>compact dense comfortable</source>
        <translation>kompakt dicht bequem</translation>
    </message>
    <message>
        <source>animation reduced motion</source>
        <translation>Animation Bewegung reduzieren</translation>
    </message>
    <message>
        <source>startup first page</source>
        <translation>Start erste Seite</translation>
    </message>
    <message>
        <source>navigation hide</source>
        <translation>Navigation ausblenden</translation>
    </message>
    <message>
        <source>shelves hide</source>
        <translation>Regale ausblenden</translation>
    </message>
    <message>
        <source>buttons bar</source>
        <translation>Knöpfe Schaltflächen Leiste</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Kürzel</translation>
    </message>
    <message>
        <source>equalizer bass treble presets</source>
        <translation>Equalizer Bass Höhen Voreinstellungen</translation>
    </message>
    <message>
        <source>replaygain volume levelling normalise</source>
        <translation>ReplayGain Lautstärke angleichen normalisieren</translation>
    </message>
    <message>
        <source>tempo faster slower</source>
        <translation>Tempo schneller langsamer</translation>
    </message>
    <message>
        <source>crossfade overlap gapless</source>
        <translation>Überblenden Crossfade lückenlos</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>ausblenden einblenden Fade</translation>
    </message>
    <message>
        <source>output device speakers headphones</source>
        <translation>Ausgabe Gerät Lautsprecher Kopfhörer</translation>
    </message>
    <message>
        <source>autoplay endless</source>
        <translation>Endlos weiterspielen Autoplay</translation>
    </message>
    <message>
        <source>frequency never daily</source>
        <translation>Häufigkeit nie täglich</translation>
    </message>
    <message>
        <source>night do not disturb</source>
        <translation>Nacht nicht stören</translation>
    </message>
    <message>
        <source>surprise familiar discover</source>
        <translation>überraschen vertraut entdecken</translation>
    </message>
    <message>
        <source>replies take back</source>
        <translation>Antworten zurücknehmen</translation>
    </message>
    <message>
        <source>working gaming rename</source>
        <translation>Arbeiten Spielen umbenennen</translation>
    </message>
    <message>
        <source>detect programs windows</source>
        <translation>erkennen Programme Fenster</translation>
    </message>
    <message>
        <source>pause learning</source>
        <translation>Lernen pausieren</translation>
    </message>
    <message>
        <source>forget delete leave out taste log</source>
        <translation>vergessen löschen auslassen Geschmack Verlauf</translation>
    </message>
    <message>
        <source>block artist genre less</source>
        <translation>ausschließen Künstler Genre weniger</translation>
    </message>
    <message>
        <source>analysis similar alike</source>
        <translation>Analyse ähnlich klingt wie</translation>
    </message>
    <message>
        <source>scrobble connect account</source>
        <translation>Scrobbeln verbinden Konto</translation>
    </message>
    <message>
        <source>users profiles family</source>
        <translation>Benutzer Profile Familie</translation>
    </message>
    <message>
        <source>system tray icon</source>
        <translation>Systemleiste Symbol Tray</translation>
    </message>
    <message>
        <source>background close</source>
        <translation>Hintergrund schließen</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>Einstellungen sichern</translation>
    </message>
    <message>
        <source>plays backup save copy</source>
        <translation>Wiedergaben sichern Kopie</translation>
    </message>
    <message>
        <source>profile folder version data privacy</source>
        <translation>Profil Ordner Version Daten Datenschutz</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Ask me a question now and then</source>
        <translation>Mir ab und zu eine Frage stellen</translation>
    </message>
    <message>
        <source>Write ratings and loved into the files</source>
        <translation>Bewertungen und Geliebtes in die Dateien schreiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Deine Musik</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>Nichts in den Einstellungen heißt so.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>From another player</source>
        <translation>Von einem anderen Player</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm or ListenBrainz</source>
        <translation>Von Spotify, Last.fm oder ListenBrainz</translation>
    </message>
    <message>
        <source>Copies of one recording</source>
        <translation>Kopien einer Aufnahme</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was du tust</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>How often there are offers</source>
        <translation>Wie oft es Vorschläge gibt</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>What Segue learns from</source>
        <translation>Woraus Segue lernt</translation>
    </message>
    <message>
        <source>What Segue stores</source>
        <translation>Was Segue speichert</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation>Scrobbeln</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Hörer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Several names in one line</source>
        <translation>Mehrere Namen in einer Zeile</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Segue</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>Move in…</source>
        <translation>Umziehen…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubletten suchen…</translation>
    </message>
    <message>
        <source>Write all now</source>
        <translation>Jetzt alle schreiben</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Ein paar pro Woche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>What sounds alike</source>
        <translation>Was ähnlich klingt</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Von anderswo</translation>
    </message>
    <message>
        <source>Your ratings, plays and playlists there can come along.</source>
        <translation>Deine Bewertungen, Wiedergaben und Playlists von dort können mitkommen.</translation>
    </message>
    <message>
        <source>What you have listened to there, and when, can come along.</source>
        <translation>Was du dort gehört hast, und wann, kann mitkommen.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>So that other players see them. What you rate or love from now on is written at once.</source>
        <translation>Damit andere Player sie sehen. Was du von jetzt an bewertest oder liebst, wird gleich geschrieben.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>They can share their plays and their rating.</source>
        <translation>Sie können Wiedergaben und Bewertung teilen.</translation>
    </message>
    <message>
        <source>At most one a day, on Home, and only if the answer changes my offers.</source>
        <translation>Höchstens eine am Tag, auf der Startseite, und nur, wenn die Antwort meine Vorschläge ändert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A playlist that Segue puts forward by itself.</source>
        <translation>Eine Playlist, die Segue von selbst vorschlägt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By what you usually hear next; why each is there is told. Off, the music ends with the queue.</source>
        <translation>Nach dem, was du sonst als Nächstes hörst; warum etwas dabei ist, wird gesagt. Aus: Die Musik endet mit der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back in “{shelf}”</source>
        <translation>Zurück in „{shelf}“</translation>
    </message>
    <message>
        <source>More in “{shelf}”</source>
        <translation>Mehr in „{shelf}“</translation>
    </message>
</context>
<context>
    <name>ShelfPlaces</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>The album of what plays</source>
        <translation>Das Album von dem, was läuft</translation>
    </message>
    <message>
        <source>The artist of what plays</source>
        <translation>Der Künstler von dem, was läuft</translation>
    </message>
    <message>
        <source>Go to album</source>
        <translation>Zum Album</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>Zum Künstler</translation>
    </message>
</context>
<context>
    <name>ShortcutsChoice</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>Within lists and texts</source>
        <translation>In Listen und Texten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was du tust</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Deine Musik</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Play or open what is chosen</source>
        <translation>Spielen oder öffnen, was gewählt ist</translation>
    </message>
    <message>
        <source>Play an album, an artist or a folder at once</source>
        <translation>Ein Album, einen Künstler oder einen Ordner gleich spielen</translation>
    </message>
    <message>
        <source>Edit tags; rename a playlist; write a note</source>
        <translation>Tags bearbeiten; eine Playlist umbenennen; eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Entfernen, was gewählt ist</translation>
    </message>
    <message>
        <source>Copy, cut and paste tracks</source>
        <translation>Titel kopieren, ausschneiden und einfügen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Choose one more, or one less, of covers and folders</source>
        <translation>Eins mehr oder weniger wählen, unter Covern und Ordnern</translation>
    </message>
    <message>
        <source>Move up and down in a playlist, in the queue or among the playlists</source>
        <translation>In einer Playlist, in der Warteschlange oder unter den Playlists nach oben und unten schieben</translation>
    </message>
    <message>
        <source>Save a rule or tags that are edited</source>
        <translation>Eine Regel oder Tags sichern, die bearbeitet werden</translation>
    </message>
    <message>
        <source>Edit the parts of a blend</source>
        <translation>Die Teile einer Mischung bearbeiten</translation>
    </message>
    <message>
        <source>Leave what was begun</source>
        <translation>Verlassen, was begonnen wurde</translation>
    </message>
    <message>
        <source>{key} does something within lists and texts, and stays there.</source>
        <translation>{key} tut etwas in Listen und Texten und bleibt dort.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”.</source>
        <translation>{key} ist die Taste von „{other}“.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now, and no longer “{other}”</source>
        <translation>{key} ist jetzt „{command}“ und nicht mehr „{other}“</translation>
    </message>
    <message>
        <source>“{command}” has the keys again that Segue brings</source>
        <translation>„{command}“ hat wieder die Tasten, die Segue mitbringt</translation>
    </message>
    <message>
        <source>All commands have the keys again that Segue brings</source>
        <translation>Alle Befehle haben wieder die Tasten, die Segue mitbringt</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>To change a shortcut, click it and press the new keys. Backspace removes it.</source>
        <translation>Um ein Tastenkürzel zu ändern, klicke darauf und drücke die neuen Tasten. Die Rücktaste entfernt es.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What is missing in the search</source>
        <translation>Was in der Suche fehlt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Add a playlist</source>
        <translation>Playlist hinzufügen</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Sounds like this</source>
        <translation>Klingt ähnlich</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Oft in derselben Stunde gehört</translation>
    </message>
    <message>
        <source>Nothing is known yet of how it sounds, and nothing was often heard in the same hour.</source>
        <translation>Noch ist nicht bekannt, wie es klingt, und nichts wurde oft in derselben Stunde gehört.</translation>
    </message>
</context>
<context>
    <name>SleepControls</name>
    <message>
        <source>{time} more</source>
        <translation>{time} länger</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>In {time}</translation>
    </message>
    <message>
        <source>After this track</source>
        <translation>Nach diesem Titel</translation>
    </message>
    <message>
        <source>After the queue</source>
        <translation>Nach der Warteschlange</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>Dieser Titel</translation>
    </message>
    <message>
        <source>Stops after this track</source>
        <translation>Hält nach diesem Titel an</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Stops after the queue</source>
        <translation>Hält nach der Warteschlange an</translation>
    </message>
    <message>
        <source>Fades out and pauses in {time}</source>
        <translation>Blendet aus und pausiert in {time}</translation>
    </message>
</context>
<context>
    <name>SmartEditing</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>Die Regel als Text</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4 limit:50 by:-plays</source>
        <translation>genre:jazz rating:&gt;=4 limit:50 by:-plays</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Was an der Regel nicht stimmt</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Was die Regel findet</translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation>Nichts passt zu diesen Bedingungen</translation>
    </message>
    <message>
        <source>Take one away, or ask for less with it: what fits then stands here at once.</source>
        <translation>Nimm eine weg oder verlang mit ihr weniger: Was dann passt, steht sofort hier.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>Tracks of the smart playlist</source>
        <translation>Titel der smarten Playlist</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Choose others by lot</source>
        <translation>Andere auslosen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Mehr zu dieser Playlist</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>The rule finds nothing as it is</source>
        <translation>So findet die Regel nichts</translation>
    </message>
    <message>
        <source>Nothing fits the limit</source>
        <translation>Nichts passt zur Grenze</translation>
    </message>
    <message>
        <source>There are tracks that fit the rule, but each alone is more than it is limited to.</source>
        <translation>Es gibt Titel, die zur Regel passen, aber jeder allein ist mehr, als ihre Grenze zulässt.</translation>
    </message>
    <message>
        <source>Nothing fits the rule just now</source>
        <translation>Gerade passt nichts zur Regel</translation>
    </message>
    <message>
        <source>What does will stand here by itself. A wider rule finds more.</source>
        <translation>Was passt, steht von selbst hier. Eine weitere Regel findet mehr.</translation>
    </message>
</context>
<context>
    <name>SmartPage</name>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>„{playlist}“ ist eine Kopie</translation>
    </message>
    <message>
        <source>“{playlist}” holds these tracks, and will stay as it is</source>
        <translation>„{playlist}“ enthält diese Titel und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>So behalten, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue smarte Playlist</translation>
    </message>
    <message>
        <source>The rule is left as it was</source>
        <translation>Die Regel bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>Nothing plays.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>In the player: {track}</source>
        <translation>Im Player: {track}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Als Voreinstellung behalten…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Segue has a preset “{name}” of its own</source>
        <translation>Segue hat selbst eine Voreinstellung „{name}“</translation>
    </message>
    <message>
        <source>The preset “{name}” is another now</source>
        <translation>Die Voreinstellung „{name}“ ist jetzt eine andere</translation>
    </message>
    <message>
        <source>The preset “{name}” is removed</source>
        <translation>Die Voreinstellung „{name}“ ist entfernt</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Each track</source>
        <translation>Jeder Titel</translation>
    </message>
    <message>
        <source>Each album</source>
        <translation>Jedes Album</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>Louder or quieter</source>
        <translation>Lauter oder leiser</translation>
    </message>
    <message>
        <source>Tracks of unknown loudness</source>
        <translation>Titel ohne bekannte Lautheit</translation>
    </message>
    <message>
        <source>Write into the files</source>
        <translation>In die Dateien schreiben</translation>
    </message>
    <message>
        <source>What was measured, in the files too</source>
        <translation>Was gemessen wurde, auch in die Dateien</translation>
    </message>
    <message>
        <source>So that other players know it. Only files that do not say it yet are changed.</source>
        <translation>Damit andere Player es kennen. Nur Dateien, die es noch nicht angeben, werden geändert.</translation>
    </message>
    <message>
        <source>Every file as loud as it was made.</source>
        <translation>Jede Datei so laut, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Every track is as loud as the next, whatever album it is from.</source>
        <translation>Jeder Titel ist so laut wie der nächste, von welchem Album er auch ist.</translation>
    </message>
    <message>
        <source>Every album is as loud as the next; within one, what is quiet stays quiet.</source>
        <translation>Jedes Album ist so laut wie das nächste; darin bleibt leise, was leise ist.</translation>
    </message>
    <message>
        <source>An album that plays in its order as one album, all else track by track.</source>
        <translation>Ein Album, das der Reihe nach läuft, als Album, alles andere Titel für Titel.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>„{file}“ ließ sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>All that was measured is in the files already</source>
        <translation>Alles, was gemessen wurde, steht schon in den Dateien</translation>
    </message>
    <message>
        <source>As fast as you like</source>
        <translation>So schnell du magst</translation>
    </message>
    <message>
        <source>Voices and instruments keep their pitch.</source>
        <translation>Stimmen und Instrumente behalten ihre Tonhöhe.</translation>
    </message>
    <message>
        <source>At the end of a track</source>
        <translation>Am Ende eines Titels</translation>
    </message>
    <message>
        <source>When you skip</source>
        <translation>Beim Überspringen</translation>
    </message>
    <message>
        <source>How long the end of one track overlaps the start of the next. Albums played in order have no overlap, unless you skip.</source>
        <translation>Wie lange das Ende eines Titels den Anfang des nächsten überlappt. Alben in ihrer Reihenfolge überlappen nicht, außer du springst weiter.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>A short fade only keeps it from clicking; a longer one is heard. Off is at once.</source>
        <translation>Eine kurze Blende verhindert nur das Knacken; eine längere ist zu hören. Aus ist sofort.</translation>
    </message>
    <message>
        <source>When you pause, and go on</source>
        <translation>Beim Pausieren und Weiterspielen</translation>
    </message>
    <message>
        <source>When you stop</source>
        <translation>Beim Anhalten</translation>
    </message>
    <message>
        <source>When you seek, or skip without a crossfade</source>
        <translation>Beim Springen, oder Überspringen ohne Überblenden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Pause when it is unplugged</source>
        <translation>Pausieren, wenn es ausgesteckt wird</translation>
    </message>
    <message>
        <source>The system’s default device</source>
        <translation>Das Standardgerät des Systems</translation>
    </message>
    <message>
        <source>It is not connected. Until it is, the system’s default device plays.</source>
        <translation>Es ist nicht angeschlossen. Bis dahin spielt das Standardgerät des Systems.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Equaliser</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>From one track to the next</source>
        <translation>Von einem Titel zum nächsten</translation>
    </message>
    <message>
        <source>Pausing and stopping</source>
        <translation>Pausieren und Anhalten</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Ausgabe über</translation>
    </message>
</context>
<context>
    <name>SoundsChoice</name>
    <message>
        <source>How many tracks have been heard</source>
        <translation>Wie viele Titel gehört sind</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hear how your tracks sound</source>
        <translation>Hören, wie deine Titel klingen</translation>
    </message>
    <message>
        <source>Then you can find what sounds like a track you like. It waits while you are on battery.</source>
        <translation>Dann kannst du finden, was klingt wie ein Titel, den du magst. Auf Akku wartet es.</translation>
    </message>
    <message>
        <source>There is nothing to hear yet.</source>
        <translation>Noch gibt es nichts zu hören.</translation>
    </message>
    <message>
        <source>All heard: {tracks}</source>
        <translation>Alles gehört: {tracks}</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · pausiert</translation>
    </message>
    <message>
        <source> · goes on when your folders have been looked at</source>
        <translation> · geht weiter, wenn deine Ordner durchgesehen sind</translation>
    </message>
    <message>
        <source> · goes on when your computer is plugged in</source>
        <translation> · geht weiter, wenn dein Rechner am Netz hängt</translation>
    </message>
    <message>
        <source> · less than a minute left</source>
        <translation> · noch weniger als eine Minute</translation>
    </message>
    <message>
        <source> · about {time} left</source>
        <translation> · noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>SoundsLikePage</name>
    <message>
        <source>Tracks that sound alike</source>
        <translation>Titel, die ähnlich klingen</translation>
    </message>
    <message>
        <source>Nothing else is known yet</source>
        <translation>Sonst ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Segue has not heard how your other tracks sound. Its settings tell how far it is.</source>
        <translation>Segue hat nicht gehört, wie deine anderen Titel klingen. In den Einstellungen steht, wie weit es ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sounds like “{title}”</source>
        <translation>Klingt wie „{title}“</translation>
    </message>
    <message>
        <source>by {artist} · </source>
        <translation>von {artist} · </translation>
    </message>
    <message>
        <source> · it has no genre, but sounds like {genre}</source>
        <translation> · hat kein Genre, klingt aber wie {genre}</translation>
    </message>
</context>
<context>
    <name>SpellChoice</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Ein anderes Jahr</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rate (Alt+1 to Alt+5; Alt+0 for none)</source>
        <translation>Bewerten (Alt+1 bis Alt+5; Alt+0 für keine)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>StateValue</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>StationPlaces</name>
    <message>
        <source>Open address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
    <message>
        <source>station stream internet url add</source>
        <translation>sender stream internet url hinzufügen radio</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sender</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
    <message>
        <source>Segue connects to a station only while you play it. Your plays of it are in your history, and teach nothing: what was on, you did not choose.</source>
        <translation>Segue verbindet sich mit einem Sender nur, solange du ihn hörst. Was du da hörst, steht in deinem Verlauf, und es wird nichts daraus gelernt: Was lief, hast du nicht ausgesucht.</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Keine Sender</translation>
    </message>
    <message>
        <source>A station whose address you open is played at once, and kept here.</source>
        <translation>Ein Sender, dessen Adresse du öffnest, läuft gleich und bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SurpriseChoice</name>
    <message>
        <source>How much is unexpected</source>
        <translation>Wie viel Unerwartetes</translation>
    </message>
    <message>
        <source>There are more of them where you hear them through, fewer where you skip them.</source>
        <translation>Es werden mehr, wo du sie zu Ende hörst, und weniger, wo du sie überspringst.</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überrasch mich</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Offers hold only what you know well and heard lately.</source>
        <translation>Vorschläge enthalten nur, was du gut kennst und zuletzt gehört hast.</translation>
    </message>
    <message>
        <source>Forgotten favourites, deep cuts and tracks never played: now about {now} of {size} tracks.</source>
        <translation>Vergessene Lieblinge, Verstecktes von Alben und nie Gespieltes: gerade etwa {now} von {size} Titeln.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumkünstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Composers</source>
        <translation>Komponisten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation>Teil einer Compilation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is mixed stays as it is in each track, unless you type over it.</source>
        <translation>Was gemischt ist, bleibt in jedem Titel, wie es ist, solange du nichts darüberschreibst.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>shown as {genres}</source>
        <translation>gezeigt als {genres}</translation>
    </message>
    <message>
        <source>Several artists, genres, moods or composers: put “{separator}” between them.</source>
        <translation>Mehrere Künstler, Genres, Stimmungen oder Komponisten: setz „{separator}“ dazwischen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{files} could not be changed</source>
        <translation>{files} ließen sich nicht ändern</translation>
    </message>
    <message>
        <source>Each is as it was before.</source>
        <translation>Jede ist, wie sie war.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Mixed: {values}</source>
        <translation>Gemischt: {values}</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Remove from all tracks (Delete)</source>
        <translation>Aus allen Titeln entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
</context>
<context>
    <name>TimedLines</name>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>Copy the lyrics</source>
        <translation>Songtext kopieren</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{told}; {key} undoes it</source>
        <translation>{told}; {key} macht es rückgängig</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>Rückgängig: {told}</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Wiederholt: {told}</translation>
    </message>
</context>
<context>
    <name>TopList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>TrackActions</name>
    <message>
        <source>“{title}” will play next</source>
        <translation>„{title}“ wird als Nächstes gespielt</translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <translation>„{title}“ zur Warteschlange hinzugefügt</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>“{file}” cannot be played: {reason}</source>
        <translation>„{file}“ lässt sich nicht spielen: {reason}</translation>
    </message>
    <message>
        <source>There is no music in it</source>
        <translation>Darin ist keine Musik</translation>
    </message>
    <message>
        <source>Kept as the playlist “{playlist}”</source>
        <translation>Als Playlist „{playlist}“ behalten</translation>
    </message>
    <message>
        <source>Rating removed: it was {stars}</source>
        <translation>Bewertung entfernt: Es waren {stars}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Zu Playlist hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No longer love</source>
        <translation>Nicht mehr lieben</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Lieben</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What Segue learns</source>
        <translation>Was Segue lernt</translation>
    </message>
    <message>
        <source>Find what sounds like this</source>
        <translation>Finden, was so klingt</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>Wiedergaben zeigen</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>“{name}” is left out of your taste</source>
        <translation>„{name}“ ist aus deinem Geschmack weggelassen</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Aus meinem Geschmack, nicht aus meinem Verlauf</translation>
    </message>
    <message>
        <source>Learn from {name} again</source>
        <translation>Wieder aus {name} lernen</translation>
    </message>
    <message>
        <source>Leave {name} out of my taste</source>
        <translation>{name} aus meinem Geschmack weglassen</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Aus meinem Verlauf</translation>
    </message>
    <message>
        <source>Forget all plays of {name}</source>
        <translation>Alle Wiedergaben von {name} vergessen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumkünstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Originaljahr</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Geliebt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>In the file: {words}</source>
        <translation>In der Datei: {words}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>von {artist}</translation>
    </message>
    <message>
        <source>from {album}</source>
        <translation>aus {album}</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>mit {stars} bewertet</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>geliebt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{plays}, {prior} of them counted by another player before</source>
        <translation>{plays}, davon {prior} früher von einem anderen Player gezählt</translation>
    </message>
    <message>
        <source>{plays}, counted by another player before</source>
        <translation>{plays}, früher von einem anderen Player gezählt</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Seltener vorschlagen</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Lernen pausieren</translation>
    </message>
    <message>
        <source>Learning is paused: learn again</source>
        <translation>Das Lernen ist pausiert: weiterlernen</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Open Segue</source>
        <translation>Segue öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>No longer love it</source>
        <translation>Nicht mehr lieben</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>Lieben</translation>
    </message>
    <message>
        <source>Play “{offer}”</source>
        <translation>„{offer}“ spielen</translation>
    </message>
    <message>
        <source>End the private session</source>
        <translation>Private Sitzung beenden</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Private Sitzung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Tätigkeit: {word}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>UnfoundPage</name>
    <message>
        <source>Nothing found here</source>
        <translation>Hier nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>None of these fits “{words}”. Elsewhere in your library there is:</source>
        <translation>Nichts davon passt zu „{words}“. Anderswo in deiner Bibliothek gibt es:</translation>
    </message>
    <message>
        <source>Nothing in your library fits “{words}”.</source>
        <translation>Nichts in deiner Bibliothek passt zu „{words}“.</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Untertitel {number}</translation>
    </message>
    <message>
        <source>Soundtrack {number}</source>
        <translation>Tonspur {number}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Fill, and cut off the edges</source>
        <translation>Füllen und Ränder abschneiden</translation>
    </message>
</context>
<context>
    <name>VolumeKnob</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <source>Turn the wheel, or press to mute (Ctrl+M)</source>
        <translation>Am Rad drehen, oder drücken für stumm (Strg+M)</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>The hours of your week</source>
        <translation>Die Stunden deiner Woche</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>A habit of yours</source>
        <translation>Eine deiner Gewohnheiten</translation>
    </message>
    <message>
        <source>A habit that is not offered</source>
        <translation>Eine Gewohnheit, die nicht vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Noch nichts, worauf man zurückblicken könnte</translation>
    </message>
    <message>
        <source>Play some music: the hours of your week, your lists and what Segue learns stand here then. What you have heard elsewhere can come along.</source>
        <translation>Hör etwas Musik: Dann stehen hier die Stunden deiner Woche, deine Listen und was Segue lernt. Was du anderswo gehört hast, kann mitkommen.</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Einen Hörverlauf holen …</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>The hours of your week</source>
        <translation>Die Stunden deiner Woche</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Am meisten gespielt</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>of {whose}</source>
        <translation>{whose}</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Show five</source>
        <translation>Fünf zeigen</translation>
    </message>
    <message>
        <source>Show ten</source>
        <translation>Zehn zeigen</translation>
    </message>
    <message>
        <source>Point at an hour to see what is behind it; press it to see its plays.</source>
        <translation>Zeig auf eine Stunde, um zu sehen, was dahinter ist; drück sie, um ihre Wiedergaben zu sehen.</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>die neuesten {plays} von {all}</translation>
    </message>
</context>
<context>
    <name>WeekPlaces</name>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>heat map year month what Segue has learned habits</source>
        <translation>wärmekarte jahr monat gelernt gewohnheiten</translation>
    </message>
    <message>
        <source>Forget an artist…</source>
        <translation>Einen Künstler vergessen…</translation>
    </message>
    <message>
        <source>plays log delete privacy</source>
        <translation>Wiedergaben Verlauf löschen Privatsphäre</translation>
    </message>
</context>
<context>
    <name>WhoseField</name>
    <message>
        <source>Genre or artist</source>
        <translation>Genre oder Künstler</translation>
    </message>
    <message>
        <source>Only the music of a genre or an artist</source>
        <translation>Nur die Musik eines Genres oder Künstlers</translation>
    </message>
    <message>
        <source>All music again</source>
        <translation>Wieder alle Musik</translation>
    </message>
    <message>
        <source>Genres and artists of that name</source>
        <translation>Genres und Künstler dieses Namens</translation>
    </message>
    <message>
        <source>{genre} (genre)</source>
        <translation>{genre} (Genre)</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>See these plays</source>
        <translation>Diese Wiedergaben ansehen</translation>
    </message>
    <message>
        <source>Your history with it</source>
        <translation>Dein Verlauf damit</translation>
    </message>
    <message>
        <source>See all its plays</source>
        <translation>Alle Wiedergaben davon ansehen</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Where Segue begins</source>
        <translation>Wo Segue beginnt</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Wohin sie führt</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bookmarks, stations and what is missing are there while there are any.</source>
        <translation>Lesezeichen, Sender und Fehlendes sind da, solange es welche gibt.</translation>
    </message>
    <message>
        <source>Each time it is opened.</source>
        <translation>Jedes Mal, wenn es geöffnet wird.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Ask for music</source>
        <translation>Nach Musik fragen</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Das Angebot</translation>
    </message>
    <message>
        <source>A question now and then</source>
        <translation>Ab und zu eine Frage</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Abspielen und Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was du tust</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Hide the queue</source>
        <translation>Die Warteschlange verbergen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Die Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Mediathek suchen</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>finden filtern</translation>
    </message>
    <message>
        <source>Play, go to, do: by a word</source>
        <translation>Spielen, gehen zu, tun: mit einem Wort</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Die Warteschlange zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menü zu dem, was gewählt ist</translation>
    </message>
    <message>
        <source>context</source>
        <translation>kontext</translation>
    </message>
    <message>
        <source>Quit Segue</source>
        <translation>Segue beenden</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>schließen ende verlassen</translation>
    </message>
</context>
<context>
    <name>WordsValue</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>contains exactly</source>
        <translation>enthält genau</translation>
    </message>
    <message>
        <source>does not contain exactly</source>
        <translation>enthält nicht genau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>_ArrangedList</name>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Die Leertaste zeigt oder verbirgt eines, Alt mit den Pfeiltasten verschiebt es</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>One history</source>
        <translation>Ein Verlauf</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Zwei Verläufe</translation>
    </message>
    <message>
        <source>Own histories</source>
        <translation>Eigene Verläufe</translation>
    </message>
</context>
<context>
    <name>_CommandRow</name>
    <message>
        <source>Reset the keys of “{command}”</source>
        <translation>Die Tasten von „{command}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Last.fm lets a program in by a key, and Segue has none of its own: get one for yourself at last.fm/api, free of charge, and paste both its parts here.</source>
        <translation>Last.fm lässt ein Programm mit einem Schlüssel hinein, und Segue hat keinen eigenen: Hol dir einen kostenlos auf last.fm/api und füg hier beide Teile ein.</translation>
    </message>
    <message>
        <source>Go on in the browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Last.fm has opened in your browser. Allow Segue there, and come back.</source>
        <translation>Last.fm hat sich in deinem Browser geöffnet. Erlaube Segue dort den Zugang und komm zurück.</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <translation>Ich habe es erlaubt</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
</context>
<context>
    <name>_Controls</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Form des Bilds</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Zurück ins Fenster (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>_CoverPicture</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>_End</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Play, go to, do …</source>
        <translation>Spielen, gehen zu, tun …</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Spielen, gehen zu, tun</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>, track {number}</source>
        <translation>, Titel {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>geliebt</translation>
    </message>
</context>
<context>
    <name>_FolderModel</name>
    <message>
        <source>not here just now</source>
        <translation>gerade nicht da</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{service} is connected: what you play from now on is sent there</source>
        <translation>{service} ist verbunden: Was du von jetzt an hörst, wird dorthin gesendet</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>_Learns</name>
    <message>
        <source>Segue learns as you listen</source>
        <translation>Segue lernt, während du hörst</translation>
    </message>
    <message>
        <source>While you listen, Segue remembers what you play, when, and what you skip.</source>
        <translation>Während du hörst, merkt sich Segue, was du spielst, wann, und was du überspringst.</translation>
    </message>
    <message>
        <source>After a week or two it starts to know your hours, and offers a list with its reason: never more often than you like.</source>
        <translation>Nach ein, zwei Wochen kennt es allmählich deine Zeiten und bietet eine Liste mit ihrem Grund an: nie öfter, als du magst.</translation>
    </message>
    <message>
        <source>All of this stays on this machine, in one file that is yours to copy or delete. Nothing is sent anywhere.</source>
        <translation>All das bleibt auf diesem Rechner, in einer Datei, die du kopieren oder löschen kannst. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Play something</source>
        <translation>Etwas spielen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Segue looks at your music: the first of it is here in a moment.</source>
        <translation>Segue sieht deine Musik durch: Gleich ist die erste da.</translation>
    </message>
    <message>
        <source>There is no music in this folder yet.</source>
        <translation>In diesem Ordner ist noch keine Musik.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>„{name}“ ließ sich nicht lesen: {reason}</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>Play “{offer}”</source>
        <translation>„{offer}“ spielen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it as a playlist of your own</source>
        <translation>Als eigene Playlist behalten</translation>
    </message>
    <message>
        <source>Keep “{offer}” as a playlist</source>
        <translation>„{offer}“ als Playlist behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “{offer}”</source>
        <translation>„{offer}“ öffnen</translation>
    </message>
</context>
<context>
    <name>_PastStep</name>
    <message>
        <source>Bring your years along</source>
        <translation>Bring deine Jahre mit</translation>
    </message>
    <message>
        <source>Your music is being looked at meanwhile. This was found here too, and can come along: it is only read, and stays on this machine.</source>
        <translation>Deine Musik wird inzwischen durchgesehen. Auch das wurde hier gefunden und kann mitkommen: Es wird nur gelesen und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Bring it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The settings can bring it later, too.</source>
        <translation>Das geht auch später, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ratings, how often you played what, and playlists</source>
        <translation>Bewertungen, wie oft du was gespielt hast, und Playlists</translation>
    </message>
    <message>
        <source>What you have listened to, and when: {file}</source>
        <translation>Was du gehört hast, und wann: {file}</translation>
    </message>
</context>
<context>
    <name>_PlaysModel</name>
    <message>
        <source>{how} · elsewhere</source>
        <translation>{how} · anderswo</translation>
    </message>
    <message>
        <source>{how} · not learned from</source>
        <translation>{how} · nicht daraus gelernt</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>skipped at {time}</source>
        <translation>übersprungen bei {time}</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>angehalten bei {time}</translation>
    </message>
    <message>
        <source>could not be played</source>
        <translation>ließ sich nicht spielen</translation>
    </message>
</context>
<context>
    <name>_QueueList</name>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
</context>
<context>
    <name>_QueueModel</name>
    <message>
        <source>by {artist}</source>
        <translation>von {artist}</translation>
    </message>
</context>
<context>
    <name>_RecipeCard</name>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use “{recipe}”</source>
        <translation>„{recipe}“ nehmen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>New name for {activity}</source>
        <translation>Neuer Name für {activity}</translation>
    </message>
    <message>
        <source>Rename {activity}</source>
        <translation>{activity} umbenennen</translation>
    </message>
    <message>
        <source>Move {activity} up</source>
        <translation>{activity} nach oben</translation>
    </message>
    <message>
        <source>Move {activity} down</source>
        <translation>{activity} nach unten</translation>
    </message>
    <message>
        <source>Remove {activity}</source>
        <translation>{activity} entfernen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Another separator: {what}</source>
        <translation>Anderes Trennzeichen: {what}</translation>
    </message>
    <message>
        <source>Type a separator, with blanks around it if they belong to it, and press Return</source>
        <translation>Gib ein Trennzeichen ein, mit Leerzeichen darum, wenn sie dazugehören, und drück die Eingabetaste</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Mediathek suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
</context>
<context>
    <name>_ServiceRow</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect {service}</source>
        <translation>{service} verbinden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send to {service} now</source>
        <translation>Jetzt an {service} senden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect {service}</source>
        <translation>{service} trennen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>{service} is disconnected</source>
        <translation>{service} ist getrennt</translation>
    </message>
</context>
<context>
    <name>_StationModel</name>
    <message>
        <source>{station}, playing</source>
        <translation>{station}, läuft</translation>
    </message>
</context>
<context>
    <name>_TokenForm</name>
    <message>
        <source>User token</source>
        <translation>Benutzertoken</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy the user token from your settings at listenbrainz.org, and paste it here.</source>
        <translation>Kopier das Benutzertoken aus deinen Einstellungen auf listenbrainz.org und füg es hier ein.</translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>Where is your music?</source>
        <translation>Wo ist deine Musik?</translation>
    </message>
    <message>
        <source>Segue plays the files you already have. It reads their tags, changes a file only when you ask it to, and sees by itself when music comes or goes.</source>
        <translation>Segue spielt die Dateien, die du schon hast. Es liest ihre Tags, ändert eine Datei nur, wenn du es verlangst, und merkt von selbst, wenn Musik kommt oder geht.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>Du kannst auch einen Ordner hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue sieht zuerst deine Musik durch: Was es noch nicht gelesen hat, würde nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Anhalten: {title}</translation>
    </message>
</context>
</TS>
