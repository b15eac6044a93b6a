<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>familiar</source>
        <comment>of music</comment>
        <translation>en terrain connu</translation>
    </message>
    <message>
        <source>surprising</source>
        <comment>of music</comment>
        <translation>hors des sentiers battus</translation>
    </message>
    <message>
        <source>never played</source>
        <comment>of music</comment>
        <translation>à découvrir</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>of music</comment>
        <translation>à redécouvrir</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of music</comment>
        <translation>coup de cœur</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>of music</comment>
        <translation>calme</translation>
    </message>
    <message>
        <source>lively</source>
        <comment>of music</comment>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>calmer</source>
        <comment>of music</comment>
        <translation>plus calme</translation>
    </message>
    <message>
        <source>livelier</source>
        <comment>of music</comment>
        <translation>plus dynamique</translation>
    </message>
    <message>
        <source> </source>
        <comment>between the words of a sentence</comment>
        <translation> </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between what is chosen from</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Not heard {when}</source>
        <translation>Pas écouté {when}</translation>
    </message>
    <message>
        <source>No {genre}</source>
        <translation>Sans {genre}</translation>
    </message>
    <message>
        <source>no, not, without</source>
        <comment>what one types before what is not wanted: every such word, between commas</comment>
        <translation>pas de, pas d’, pas, aucun, aucune, sans, sauf</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>Sauf&#xa0;: {what}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>par {artist}</translation>
    </message>
    <message>
        <source>album “{album}”</source>
        <translation>album «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>track “{track}”</source>
        <translation>morceau «&#xa0;{track}&#xa0;»</translation>
    </message>
    <message>
        <source>playlist “{playlist}”</source>
        <translation>playlist «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>music of {years}</source>
        <translation>musique ({years})</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, alone on a button</comment>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>alone on a button</comment>
        <translation>avant {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>alone on a button</comment>
        <translation>{year} et après</translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>like what plays</source>
        <translation>comme ce qui passe</translation>
    </message>
    <message>
        <source>like {artist}</source>
        <translation>comme {artist}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>écouté {when}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, as in: from the 1980s</comment>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>as in: music from before 1970</comment>
        <translation>avant {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>as in: music from 1970 and later</comment>
        <translation>{year} et après</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago</source>
        <comment>%n days ago</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week ago</source>
        <comment>%n weeks ago</comment>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month ago</source>
        <comment>%n months ago</comment>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year ago</source>
        <comment>%n years ago</comment>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <comment>a day: last Friday</comment>
        <translation>{weekday} dernier</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <comment>in letters of CLDR: on 3 November</comment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <comment>in letters of CLDR: on 3 November 2025</comment>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’an dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message numerus="yes">
        <source>in the last day</source>
        <comment>in the last %n days</comment>
        <translation>
            <numerusform>ces dernières 24 heures</numerusform>
            <numerusform>ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last week</source>
        <comment>in the last %n weeks</comment>
        <translation>
            <numerusform>ces sept derniers jours</numerusform>
            <numerusform>ces %n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last month</source>
        <comment>in the last %n months</comment>
        <translation>
            <numerusform>depuis un mois</numerusform>
            <numerusform>ces %n derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last year</source>
        <comment>in the last %n years</comment>
        <translation>
            <numerusform>depuis un an</numerusform>
            <numerusform>ces %n dernières années</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM yyyy</source>
        <comment>in letters of CLDR: in March 2024</comment>
        <translation>&apos;en&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>&apos;last&apos; MMMM</source>
        <comment>in letters of CLDR: last March</comment>
        <translation>&apos;en&apos; MMMM &apos;dernier&apos;</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM</source>
        <comment>in letters of CLDR: in March</comment>
        <translation>&apos;en&apos; MMMM</translation>
    </message>
    <message>
        <source>last winter</source>
        <translation>l’hiver dernier</translation>
    </message>
    <message>
        <source>last spring</source>
        <translation>au printemps dernier</translation>
    </message>
    <message>
        <source>last summer</source>
        <translation>l’été dernier</translation>
    </message>
    <message>
        <source>last autumn</source>
        <translation>à l’automne dernier</translation>
    </message>
    <message>
        <source>in winter</source>
        <translation>en hiver</translation>
    </message>
    <message>
        <source>in spring</source>
        <translation>au printemps</translation>
    </message>
    <message>
        <source>in summer</source>
        <translation>en été</translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation>en automne</translation>
    </message>
    <message>
        <source>in winter {year}</source>
        <translation>à l’hiver {year}</translation>
    </message>
    <message>
        <source>in spring {year}</source>
        <translation>au printemps {year}</translation>
    </message>
    <message>
        <source>in summer {year}</source>
        <translation>à l’été {year}</translation>
    </message>
    <message>
        <source>in autumn {year}</source>
        <translation>à l’automne {year}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>{music} by {artist}</source>
        <translation>{music} par {artist}</translation>
    </message>
    <message>
        <source>{music} from {source}</source>
        <translation>{music}, {source}</translation>
    </message>
    <message>
        <source>{music} like {artist}</source>
        <translation>{music} comme {artist}</translation>
    </message>
    <message>
        <source>{music} like this</source>
        <translation>{music} dans ce genre</translation>
    </message>
    <message>
        <source>{artist}, {kind}</source>
        <comment>Alma, calm</comment>
        <translation>{artist}, {kind}</translation>
    </message>
    <message>
        <source>{kind} {music}</source>
        <comment>calm Jazz</comment>
        <translation>{music} {kind}</translation>
    </message>
    <message>
        <source>{music} without {genres}</source>
        <translation>{music} sans {genres}</translation>
    </message>
    <message>
        <source>{title}, heard {when}</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>without {genre}</source>
        <translation>sans {genre}</translation>
    </message>
    <message>
        <source>of {genre}</source>
        <translation>en {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <translation>sauf par {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <translation>hors de «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>de «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>not of “{track}”</source>
        <translation>d’autres que «&#xa0;{track}&#xa0;»</translation>
    </message>
    <message>
        <source>of “{track}”</source>
        <translation>de «&#xa0;{track}&#xa0;»</translation>
    </message>
    <message>
        <source>from your playlist “{playlist}”</source>
        <translation>de ta playlist «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>not from your playlist “{playlist}”</source>
        <translation>hors de ta playlist «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>not of music from {years}</source>
        <translation>hors de la période {years}</translation>
    </message>
    <message>
        <source>of music from {years}</source>
        <translation>de la période {years}</translation>
    </message>
    <message>
        <source>of what you love</source>
        <translation>de ce que tu aimes</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a date: on 3 March</comment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <comment>two dates</comment>
        <translation>du {since} au {until}</translation>
    </message>
    <message>
        <source>what fits now</source>
        <translation>ce qui convient maintenant</translation>
    </message>
    <message>
        <source>forgotten favourites</source>
        <translation>favoris oubliés</translation>
    </message>
    <message>
        <source>what you have never heard</source>
        <translation>ce que tu n’as jamais écouté</translation>
    </message>
    <message>
        <source>what sounds like what plays</source>
        <translation>ce qui ressemble à ce qui passe</translation>
    </message>
    <message>
        <source>a playlist that is gone</source>
        <translation>une playlist qui n’existe plus</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>a rule that asks for nothing</comment>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>{share} % {source}</source>
        <comment>a part of a blend: 25 % what fits now</comment>
        <translation>{share}&#xa0;% {source}</translation>
    </message>
    <message>
        <source>{parts}; {length}, anew each time</source>
        <translation>{parts}&#x202f;; {length}, renouvelé à chaque fois</translation>
    </message>
    <message>
        <source>without end</source>
        <comment>the length of a blend</comment>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>No favourite of yours is forgotten yet; other parts stand in.</source>
        <translation>Tu n’as encore aucun favori oublié&#x202f;; d’autres parts prennent le relais.</translation>
    </message>
    <message>
        <source>You have heard all that there is; other parts stand in.</source>
        <translation>Tu as tout écouté&#x202f;; d’autres parts prennent le relais.</translation>
    </message>
    <message>
        <source>Nothing is known yet of what sounds like what plays; other parts stand in.</source>
        <translation>Je ne sais pas encore ce qui ressemble à ce qui passe&#x202f;; d’autres parts prennent le relais.</translation>
    </message>
    <message>
        <source>There is nothing yet that could fit now; other parts stand in.</source>
        <translation>Rien encore ne pourrait convenir maintenant&#x202f;; d’autres parts prennent le relais.</translation>
    </message>
    <message>
        <source>There is nothing in “{source}”; other parts stand in.</source>
        <translation>Il n’y a rien dans «&#xa0;{source}&#xa0;»&#x202f;; d’autres parts prennent le relais.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track could come from {source}; other parts stand in.</source>
        <comment>Only %n tracks could come from {source}; other parts stand in.</comment>
        <translation>
            <numerusform>{source}&#xa0;: seulement %n morceau possible&#x202f;; d’autres parts prennent le relais.</numerusform>
            <numerusform>{source}&#xa0;: seulement %n morceaux possibles&#x202f;; d’autres parts prennent le relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>travail</translation>
    </message>
    <message>
        <source>gaming</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>jeu</translation>
    </message>
    <message>
        <source>exercising</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>sport</translation>
    </message>
    <message>
        <source>relaxing</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>détente</translation>
    </message>
    <message>
        <source>cooking</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>still playing when the file was made</source>
        <translation>encore en cours quand le fichier a été créé</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sans date ni heure</translation>
    </message>
    <message>
        <source>of a time still to come</source>
        <translation>datées du futur</translation>
    </message>
    <message>
        <source>without an artist or a title</source>
        <translation>sans artiste ou sans titre</translation>
    </message>
    <message>
        <source>podcasts, audiobooks and videos</source>
        <translation>podcasts, livres audio et vidéos</translation>
    </message>
    <message>
        <source>of a private session</source>
        <translation>d’une session privée</translation>
    </message>
    <message>
        <source>that you have had forgotten</source>
        <translation>que tu as fait oublier</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>More bass</source>
        <translation>Plus de graves</translation>
    </message>
    <message>
        <source>Less bass</source>
        <translation>Moins de graves</translation>
    </message>
    <message>
        <source>More treble</source>
        <translation>Plus d’aigus</translation>
    </message>
    <message>
        <source>Less treble</source>
        <translation>Moins d’aigus</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Petites enceintes</translation>
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
        <translation>Acoustique</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>“{text}” is no file of this machine, and no address that Segue can play</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni un fichier de cette machine, ni une adresse que Segue sait lire</translation>
    </message>
    <message>
        <source>{number} bit</source>
        <translation>{number} bits</translation>
    </message>
    <message>
        <source>decoded by {decoder} to 16 bit, played at {rate}</source>
        <translation>décodé par {decoder} en 16 bits, diffusé à {rate}</translation>
    </message>
    <message>
        <source>played at {rate}, in 32 bit float</source>
        <translation>diffusé à {rate}, en 32 bits flottants</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number} kHz</translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>%n hours</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n jour {hours} h</numerusform>
            <numerusform>%n jours {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, in letters of CLDR: 7 March</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 March 2025</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: Friday 7 March 2025</comment>
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>d MMM</translation>
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
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Fri 7 Mar 2025, 20:15</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Friday 7 Mar 2025, 20:15</comment>
        <translation>dddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>heard today</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>heard yesterday</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <comment>heard on Tuesday</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>heard on 3 March</comment>
        <translation>le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n star</source>
        <comment>%n stars</comment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}½ stars</source>
        <translation>{number}½ étoiles</translation>
    </message>
    <message>
        <source>½ star</source>
        <translation>½ étoile</translation>
    </message>
    <message>
        <source>days</source>
        <comment>as in: on 44 of the last 48 days</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>workdays</source>
        <comment>as in: on 44 of the last 48 workdays</comment>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>weekend days</source>
        <comment>as in: on 44 of the last 48 weekend days</comment>
        <translation>jours de week-end</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays: Mondays to Thursdays, as in: on 44 of the last 48 …</comment>
        <translation>jours du {first} au {last}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>on workdays</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>on weekend days</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>on {first}s to {last}s</source>
        <comment>from Monday to Friday: on Mondays to Fridays</comment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on Fridays</comment>
        <translation>le {weekday}</translation>
    </message>
    <message>
        <source>on {weekdays}</source>
        <comment>as in: on Fridays</comment>
        <translation>{weekdays}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on 44 of the last 48 Fridays</comment>
        <translation>{weekday}s</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>a choice: a, b or c</comment>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name, in the marks of the language</comment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{album} by {artist}</source>
        <comment>an album</comment>
        <translation>{album} par {artist}</translation>
    </message>
    <message>
        <source>while {activity}</source>
        <comment>as in: while gaming</comment>
        <translation>en mode {activity}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>on workday mornings</source>
        <translation>les matins de semaine</translation>
    </message>
    <message>
        <source>on workday afternoons</source>
        <translation>les après-midi de semaine</translation>
    </message>
    <message>
        <source>on workday evenings</source>
        <translation>les soirs de semaine</translation>
    </message>
    <message>
        <source>on workday nights</source>
        <translation>les nuits de semaine</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>les matins de week-end</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>les après-midi de week-end</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>les soirs de week-end</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>les nuits de week-end</translation>
    </message>
    <message>
        <source>on {weekday} mornings</source>
        <translation>le {weekday} matin</translation>
    </message>
    <message>
        <source>on {weekday} afternoons</source>
        <translation>le {weekday} après-midi</translation>
    </message>
    <message>
        <source>on {weekday} evenings</source>
        <translation>le {weekday} soir</translation>
    </message>
    <message>
        <source>on {weekday} nights</source>
        <translation>la nuit du {weekday}</translation>
    </message>
    <message>
        <source>{on_weekdays} {in_daypart}</source>
        <comment>as in: on Mondays to Thursdays in the evening</comment>
        <translation>{on_weekdays} {in_daypart}</translation>
    </message>
    <message>
        <source>for the morning</source>
        <translation>pour le matin</translation>
    </message>
    <message>
        <source>for the afternoon</source>
        <translation>pour l’après-midi</translation>
    </message>
    <message>
        <source>for the evening</source>
        <translation>pour le soir</translation>
    </message>
    <message>
        <source>for the night</source>
        <translation>pour la nuit</translation>
    </message>
    <message>
        <source>for {weekday} morning</source>
        <translation>pour {weekday} matin</translation>
    </message>
    <message>
        <source>for {weekday} afternoon</source>
        <translation>pour {weekday} après-midi</translation>
    </message>
    <message>
        <source>for {weekday} evening</source>
        <translation>pour {weekday} soir</translation>
    </message>
    <message>
        <source>for {weekday} night</source>
        <translation>pour la nuit de {weekday}</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} matin</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} après-midi</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} soir</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>nuit de {weekday}</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>calme</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <comment>of music: Calm Jazz</comment>
        <translation>détente</translation>
    </message>
    <message>
        <source>Mellow</source>
        <comment>of music: Calm Jazz</comment>
        <translation>suave</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>of music: Calm Jazz</comment>
        <translation>tendre</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>tout en chaleur</translation>
    </message>
    <message>
        <source>Dreamy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>onirique</translation>
    </message>
    <message>
        <source>Atmospheric</source>
        <comment>of music: Calm Jazz</comment>
        <translation>atmosphérique</translation>
    </message>
    <message>
        <source>Hypnotic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>hypnotique</translation>
    </message>
    <message>
        <source>Mysterious</source>
        <comment>of music: Calm Jazz</comment>
        <translation>énigmatique</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>of music: Calm Jazz</comment>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Melancholy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>mélancolique</translation>
    </message>
    <message>
        <source>Nostalgic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>nostalgique</translation>
    </message>
    <message>
        <source>Romantic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>romantique</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>bonne humeur</translation>
    </message>
    <message>
        <source>Playful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>espiègle</translation>
    </message>
    <message>
        <source>Uplifting</source>
        <comment>of music: Calm Jazz</comment>
        <translation>qui fait du bien</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <comment>of music: Calm Jazz</comment>
        <translation>tonique</translation>
    </message>
    <message>
        <source>Groovy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>groovy</translation>
    </message>
    <message>
        <source>Energetic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>énergique</translation>
    </message>
    <message>
        <source>Powerful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>intense</translation>
    </message>
    <message>
        <source>Epic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>épique</translation>
    </message>
    <message>
        <source>Festive</source>
        <comment>of music: Calm Jazz</comment>
        <translation>de fête</translation>
    </message>
    <message>
        <source>A mix {when}</source>
        <comment>a mix&apos;s name: A mix for Tuesday evening</comment>
        <translation>Un mix {when}</translation>
    </message>
    <message>
        <source>The {decade} {when}</source>
        <comment>a mix&apos;s name: The Seventies while cooking</comment>
        <translation>Les {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} music {when}</source>
        <comment>a mix&apos;s name: Calm music for the workday</comment>
        <translation>Musique {mood} {when}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade} {when}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies for Tuesday evening</comment>
        <translation>Musique {mood} des {decade} {when}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a mix&apos;s name: Jazz for Tuesday evening</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>{decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop for Friday night</comment>
        <translation>{genre} des {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues for the workday</comment>
        <translation>{genre} {mood} {when}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk for the workday</comment>
        <translation>{genre} {mood} des {decade} {when}</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Un mix</translation>
    </message>
    <message>
        <source>The {decade}</source>
        <comment>a mix&apos;s name: The Seventies</comment>
        <translation>Les {decade}</translation>
    </message>
    <message>
        <source>{mood} music</source>
        <comment>a mix&apos;s name: Calm music</comment>
        <translation>Musique {mood}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies</comment>
        <translation>Musique {mood} des {decade}</translation>
    </message>
    <message>
        <source>{decade} {genre}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop</comment>
        <translation>{genre} des {decade}</translation>
    </message>
    <message>
        <source>{mood} {genre}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues</comment>
        <translation>{genre} {mood}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk</comment>
        <translation>{genre} {mood} des {decade}</translation>
    </message>
    <message>
        <source>Fifties</source>
        <translation>années 50</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>années 60</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>années 70</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>années 80</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>années 90</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: 2010s</comment>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>for the workday</source>
        <translation>pour la journée de travail</translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the %n day you were {activity}.</source>
        <comment>You played {subject} on {occasions} of the %n days you were {activity}.</comment>
        <translation>
            <numerusform>Tu as écouté {subject} {occasions} fois sur %n jour en mode {activity}.</numerusform>
            <numerusform>Tu as écouté {subject} {occasions} fois sur %n jours en mode {activity}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the last %n day.</source>
        <comment>You played {subject} on {occasions} of the last %n days.</comment>
        <translation>
            <numerusform>Tu as écouté {subject} {occasions} fois le dernier jour.</numerusform>
            <numerusform>Tu as écouté {subject} {occasions} fois sur les %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>such day</source>
        <comment>as in: on 1 of the last 1 such day</comment>
        <translation>jours semblables</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}.</source>
        <translation>Tu as écouté {subject} {occasions} fois sur les {of} derniers {weekdays} {hours}.</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, {with_activity} of them while {activity}.</source>
        <translation>Tu as écouté {subject} {occasions} fois sur les {of} derniers {weekdays} {hours}, dont {with_activity} en mode {activity}.</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, each time while {activity}.</source>
        <translation>Tu as écouté {subject} {occasions} fois sur les {of} derniers {weekdays} {hours}, chaque fois en mode {activity}.</translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the last %n day</source>
        <comment>On {occasions} of the last %n days</comment>
        <translation>
            <numerusform>{occasions} fois le dernier jour</numerusform>
            <numerusform>{occasions} fois sur les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the %n day you were {activity}</source>
        <comment>On {occasions} of the %n days you were {activity}</comment>
        <translation>
            <numerusform>{occasions} fois sur %n jour en mode {activity}</numerusform>
            <numerusform>{occasions} fois sur %n jours en mode {activity}</numerusform>
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
        <translation>tous les morceaux</translation>
    </message>
    <message numerus="yes">
        <source>at most %n track</source>
        <comment>at most %n tracks</comment>
        <translation>
            <numerusform>au plus %n morceau</numerusform>
            <numerusform>au plus %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {share} % of them</source>
        <translation>au plus {share} % d’entre eux</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>au plus {amount}</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>{order}, {end}</source>
        <comment>by plays, most first</comment>
        <translation>{order}, {end}</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>par artiste</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>by album</source>
        <translation>par album</translation>
    </message>
    <message>
        <source>by album artist</source>
        <translation>par artiste de l’album</translation>
    </message>
    <message>
        <source>by genre</source>
        <translation>par genre</translation>
    </message>
    <message>
        <source>by composer</source>
        <translation>par compositeur</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>par année</translation>
    </message>
    <message>
        <source>by original year</source>
        <translation>par année d’origine</translation>
    </message>
    <message>
        <source>by when added</source>
        <translation>par date d’ajout</translation>
    </message>
    <message>
        <source>by last played</source>
        <translation>par dernière écoute</translation>
    </message>
    <message>
        <source>by plays</source>
        <translation>par écoutes</translation>
    </message>
    <message>
        <source>by skips</source>
        <translation>par sauts</translation>
    </message>
    <message>
        <source>by rating</source>
        <translation>par note</translation>
    </message>
    <message>
        <source>by when loved</source>
        <translation>par date de coup de cœur</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>par durée</translation>
    </message>
    <message>
        <source>by beats a minute</source>
        <translation>par battements par minute</translation>
    </message>
    <message>
        <source>by track number</source>
        <translation>par numéro de morceau</translation>
    </message>
    <message>
        <source>by disc number</source>
        <translation>par numéro de disque</translation>
    </message>
    <message>
        <source>by format</source>
        <translation>par format</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>par dossier et fichier</translation>
    </message>
    <message>
        <source>for you, now</source>
        <translation>pour toi, maintenant</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>plus anciens d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récents d’abord</translation>
    </message>
    <message>
        <source>longest ago first</source>
        <translation>plus anciennes d’abord</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>plus récentes d’abord</translation>
    </message>
    <message>
        <source>fewest first</source>
        <translation>le moins d’abord</translation>
    </message>
    <message>
        <source>most first</source>
        <translation>le plus d’abord</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>plus courts d’abord</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>plus longs d’abord</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>plus lents d’abord</translation>
    </message>
    <message>
        <source>fastest first</source>
        <translation>plus rapides d’abord</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>de A à Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>de Z à A</translation>
    </message>
    <message>
        <source>({words})</source>
        <comment>said together</comment>
        <translation>({words})</translation>
    </message>
    <message>
        <source>not in the playlist “{name}”</source>
        <translation>pas dans la playlist « {name} »</translation>
    </message>
    <message>
        <source>in the playlist “{name}”</source>
        <translation>dans la playlist « {name} »</translation>
    </message>
    <message>
        <source>not {genre}</source>
        <comment>of tracks: not jazz</comment>
        <translation>pas de {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <comment>of tracks</comment>
        <translation>pas de {artist}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <comment>of tracks</comment>
        <translation>de {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <comment>of tracks</comment>
        <translation>pas de l’album « {album} »</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <comment>of tracks</comment>
        <translation>de l’album « {album} »</translation>
    </message>
    <message>
        <source>without “{text}” in the title</source>
        <translation>sans « {text} » dans le titre</translation>
    </message>
    <message>
        <source>with “{text}” in the title</source>
        <translation>avec « {text} » dans le titre</translation>
    </message>
    <message>
        <source>not of the mood “{text}”</source>
        <translation>pas de l’ambiance « {text} »</translation>
    </message>
    <message>
        <source>of the mood “{text}”</source>
        <translation>de l’ambiance « {text} »</translation>
    </message>
    <message>
        <source>not composed by {text}</source>
        <translation>pas composés par {text}</translation>
    </message>
    <message>
        <source>composed by {text}</source>
        <translation>composés par {text}</translation>
    </message>
    <message>
        <source>not in a folder or file “{text}”</source>
        <translation>dans aucun dossier ni fichier « {text} »</translation>
    </message>
    <message>
        <source>in a folder or file “{text}”</source>
        <translation>dans un dossier ou fichier « {text} »</translation>
    </message>
    <message>
        <source>without “{text}” in any of their tags</source>
        <translation>sans « {text} » dans leurs tags</translation>
    </message>
    <message>
        <source>with “{text}” in their tags</source>
        <translation>avec « {text} » dans leurs tags</translation>
    </message>
    <message>
        <source>not from {years}</source>
        <comment>of tracks</comment>
        <translation>pas de {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <comment>of tracks</comment>
        <translation>de {years}</translation>
    </message>
    <message>
        <source>not rated {stars}</source>
        <translation>non notés {stars}</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>noté {stars}</translation>
    </message>
    <message>
        <source>never skipped</source>
        <translation>jamais passés</translation>
    </message>
    <message>
        <source>not skipped {times}</source>
        <translation>pas passés {times}</translation>
    </message>
    <message>
        <source>skipped {times}</source>
        <translation>passés {times}</translation>
    </message>
    <message>
        <source>not skipped {share} of the time</source>
        <translation>pas passés dans {share} des cas</translation>
    </message>
    <message>
        <source>skipped {share} of the time</source>
        <translation>passés dans {share} des cas</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>not {length} long</source>
        <translation>pas d’une durée de {length}</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>d’une durée de {length}</translation>
    </message>
    <message>
        <source>not of {beats}</source>
        <translation>pas à {beats}</translation>
    </message>
    <message>
        <source>of {beats}</source>
        <comment>of 120 beats a minute</comment>
        <translation>à {beats}</translation>
    </message>
    <message numerus="yes">
        <source>%n beat a minute</source>
        <comment>%n beats a minute</comment>
        <translation>
            <numerusform>%n battement par minute</numerusform>
            <numerusform>%n battements par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{year} or earlier</source>
        <translation>{year} ou avant</translation>
    </message>
    <message>
        <source>{year} or later</source>
        <translation>{year} ou après</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>from one number to another</comment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>never played</source>
        <translation>sans écoute jusqu’ici</translation>
    </message>
    <message>
        <source>never played {when}</source>
        <translation>jamais écoutés {when}</translation>
    </message>
    <message>
        <source>played {when}</source>
        <comment>of tracks: played on Fridays</comment>
        <translation>écoutés {when}</translation>
    </message>
    <message>
        <source>not played {times}</source>
        <translation>pas écoutés {times}</translation>
    </message>
    <message>
        <source>played {times}</source>
        <translation>écoutés {times}</translation>
    </message>
    <message>
        <source>not played {times} {when}</source>
        <translation>pas écoutés {times} {when}</translation>
    </message>
    <message>
        <source>played {times} {when}</source>
        <translation>écoutés {times} {when}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <comment>of tracks</comment>
        <translation>ajoutés {when}</translation>
    </message>
    <message>
        <source>first played {when}</source>
        <comment>of tracks</comment>
        <translation>écoutés pour la première fois {when}</translation>
    </message>
    <message>
        <source>not first played {when}</source>
        <comment>of tracks</comment>
        <translation>pas écoutés pour la première fois {when}</translation>
    </message>
    <message>
        <source>first played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>écoutés pour la première fois {when} ou jamais</translation>
    </message>
    <message>
        <source>not played {when}</source>
        <comment>of tracks: not played in the last 30 days</comment>
        <translation>pas écoutés {when}</translation>
    </message>
    <message>
        <source>last played {when}</source>
        <comment>of tracks: more than 30 days ago</comment>
        <translation>écoutés la dernière fois {when}</translation>
    </message>
    <message>
        <source>played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>écoutés {when} ou jamais</translation>
    </message>
    <message numerus="yes">
        <source>in the last hour</source>
        <comment>in the last %n hours</comment>
        <translation>
            <numerusform>dans la dernière heure</numerusform>
            <numerusform>dans les %n dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than an hour ago</source>
        <comment>more than %n hours ago</comment>
        <translation>
            <numerusform>il y a plus d’une heure</numerusform>
            <numerusform>il y a plus de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a day ago</source>
        <comment>more than %n days ago</comment>
        <translation>
            <numerusform>il y a plus d’un jour</numerusform>
            <numerusform>il y a plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a week ago</source>
        <comment>more than %n weeks ago</comment>
        <translation>
            <numerusform>il y a plus d’une semaine</numerusform>
            <numerusform>il y a plus de %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a month ago</source>
        <comment>more than %n months ago</comment>
        <translation>
            <numerusform>il y a plus d’un mois</numerusform>
            <numerusform>il y a plus de %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a year ago</source>
        <comment>more than %n years ago</comment>
        <translation>
            <numerusform>il y a plus d’un an</numerusform>
            <numerusform>il y a plus de %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>not loved</source>
        <comment>of tracks</comment>
        <translation>pas aimés</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of tracks</comment>
        <translation>aimés</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>of tracks</comment>
        <translation>notés</translation>
    </message>
    <message>
        <source>without a rating</source>
        <comment>of tracks</comment>
        <translation>sans note</translation>
    </message>
    <message>
        <source>not on a compilation</source>
        <comment>of tracks</comment>
        <translation>pas sur une compilation</translation>
    </message>
    <message>
        <source>on a compilation</source>
        <comment>of tracks</comment>
        <translation>sur une compilation</translation>
    </message>
    <message>
        <source>no videos</source>
        <comment>of tracks</comment>
        <translation>pas de vidéos</translation>
    </message>
    <message>
        <source>videos</source>
        <comment>of tracks</comment>
        <translation>vidéos</translation>
    </message>
    <message>
        <source>not missing</source>
        <comment>of tracks</comment>
        <translation>non manquants</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of tracks</comment>
        <translation>manquants</translation>
    </message>
    <message>
        <source>On {occasions} of the last {of} {weekdays}, {start}–{end}</source>
        <comment>two times of day at the end</comment>
        <translation>{occasions} fois sur les {of} derniers {weekdays}, {start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%n play, not heard since {month}</source>
        <comment>%n plays, not heard since {month}</comment>
        <translation>
            <numerusform>%n écoute, plus entendu depuis {month}</numerusform>
            <numerusform>%n écoutes, plus entendu depuis {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation>
            <numerusform>%n écoute</numerusform>
            <numerusform>%n écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days, {today} of them today</source>
        <comment>%n plays in the last 30 days, {today} of them today</comment>
        <translation>
            <numerusform>%n écoute ces 30 derniers jours, dont {today} aujourd’hui</numerusform>
            <numerusform>%n écoutes ces 30 derniers jours, dont {today} aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days</source>
        <comment>%n plays in the last 30 days</comment>
        <translation>
            <numerusform>%n écoute ces 30 derniers jours</numerusform>
            <numerusform>%n écoutes ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of its %n play {when}</source>
        <comment>{plays} of its %n plays {when}</comment>
        <translation>
            <numerusform>{plays} écoute sur %n {when}</numerusform>
            <numerusform>{plays} de ses %n écoutes {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in 12 weeks</source>
        <comment>%n plays of {artist} in 12 weeks</comment>
        <translation>
            <numerusform>%n écoute pour {artist} en 12 semaines</numerusform>
            <numerusform>%n écoutes pour {artist} en 12 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play of {artist} {when}, in 12 weeks</source>
        <comment>{plays} of %n plays of {artist} {when}, in 12 weeks</comment>
        <translation>
            <numerusform>{plays} écoute sur %n pour {artist} {when}, en 12 semaines</numerusform>
            <numerusform>{plays} des %n écoutes pour {artist} {when}, en 12 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play from “{album}” in 12 weeks</source>
        <comment>%n plays from “{album}” in 12 weeks</comment>
        <translation>
            <numerusform>%n écoute de «&#xa0;{album}&#xa0;» en 12 semaines</numerusform>
            <numerusform>%n écoutes de «&#xa0;{album}&#xa0;» en 12 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play {when} in 12 weeks are {genre}</source>
        <comment>{plays} of %n plays {when} in 12 weeks are {genre}</comment>
        <translation>
            <numerusform>en 12 semaines, {plays} écoute sur %n {when}&#xa0;: {genre}</numerusform>
            <numerusform>en 12 semaines, {plays} écoutes sur %n {when}&#xa0;: {genre}</numerusform>
        </translation>
    </message>
    <message>
        <source>played in your last session</source>
        <translation>écouté pendant ta dernière session</translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in your last session</source>
        <comment>%n plays of {artist} in your last session</comment>
        <translation>
            <numerusform>%n écoute pour {artist} dans ta dernière session</numerusform>
            <numerusform>%n écoutes pour {artist} dans ta dernière session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>played %n time right after what you heard last, in 12 weeks</source>
        <comment>played %n times right after what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>écouté %n fois juste après ce que tu viens d’entendre, en 12 semaines</numerusform>
            <numerusform>écouté %n fois juste après ce que tu viens d’entendre, en 12 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in sessions with what you heard last, in 12 weeks</source>
        <comment>%n plays in sessions with what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>%n écoute dans des sessions avec ce que tu viens d’entendre, en 12 semaines</numerusform>
            <numerusform>%n écoutes dans des sessions avec ce que tu viens d’entendre, en 12 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one of {artist} with %n play</source>
        <comment>sounds like one of {artist} with %n plays</comment>
        <translation>
            <numerusform>ressemble à un morceau de l’artiste {artist} écouté %n fois</numerusform>
            <numerusform>ressemble à un morceau de l’artiste {artist} écouté %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one with %n play</source>
        <comment>sounds like one with %n plays</comment>
        <translation>
            <numerusform>ressemble à un morceau écouté %n fois</numerusform>
            <numerusform>ressemble à un morceau écouté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>You told me: {genre} {when}.</source>
        <translation>Tu me l’as dit&#xa0;: {genre} {when}.</translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one never whole.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one never whole.</comment>
        <translation>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, jamais en entier.</numerusform>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, jamais en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one you have never played.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one you have never played.</comment>
        <translation>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, tu ne l’as jamais écouté.</numerusform>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, tu ne l’as jamais écouté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one last on {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one last on {last}.</comment>
        <translation>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, la dernière fois le {last}.</numerusform>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, la dernière fois le {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one not since {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one not since {last}.</comment>
        <translation>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, plus depuis {last}.</numerusform>
            <numerusform>Tu écoutes les albums {genre} en entier {when}&#xa0;: {times} fois sur %n&#x202f;; celui-ci, plus depuis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, last on {last}.</source>
        <comment>You play this list {when}: {times} of %n times, last on {last}.</comment>
        <translation>
            <numerusform>Tu écoutes cette playlist {when}&#xa0;: {times} fois sur %n, la dernière le {last}.</numerusform>
            <numerusform>Tu écoutes cette playlist {when}&#xa0;: {times} fois sur %n, la dernière le {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, not since {last}.</source>
        <comment>You play this list {when}: {times} of %n times, not since {last}.</comment>
        <translation>
            <numerusform>Tu écoutes cette playlist {when}&#xa0;: {times} fois sur %n, plus depuis {last}.</numerusform>
            <numerusform>Tu écoutes cette playlist {when}&#xa0;: {times} fois sur %n, plus depuis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>You love it, and gave it {stars}.</source>
        <translation>Tu l’aimes, et tu lui as donné {stars}.</translation>
    </message>
    <message>
        <source>You love it.</source>
        <translation>Tu l’aimes.</translation>
    </message>
    <message>
        <source>You gave it {stars}.</source>
        <translation>Tu lui as donné {stars}.</translation>
    </message>
    <message numerus="yes">
        <source>Another player counted %n play.</source>
        <comment>Another player counted %n plays.</comment>
        <translation>
            <numerusform>Un autre lecteur a compté %n écoute.</numerusform>
            <numerusform>Un autre lecteur a compté %n écoutes.</numerusform>
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
        <translation>entre {start} et {end}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from albums heard whole</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from albums heard whole</comment>
        <translation>
            <numerusform>Depuis le {since}, %n jour avec {genre} à ce moment-là, dont {times} surtout avec des albums écoutés en entier</numerusform>
            <numerusform>Depuis le {since}, %n jours avec {genre} à ce moment-là, dont {times} surtout avec des albums écoutés en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from this list</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from this list</comment>
        <translation>
            <numerusform>Depuis le {since}, %n jour avec {genre} à ce moment-là, dont {times} surtout avec cette playlist</numerusform>
            <numerusform>Depuis le {since}, %n jours avec {genre} à ce moment-là, dont {times} surtout avec cette playlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {subject}</source>
        <comment>%n plays of {subject}</comment>
        <translation>
            <numerusform>%n écoute en {subject}</numerusform>
            <numerusform>%n écoutes en {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from {since} to {until}</source>
        <translation>Compté du {since} au {until}</translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day</source>
        <comment>on {occasions} of %n days</comment>
        <translation>
            <numerusform>{occasions} fois sur %n jour</numerusform>
            <numerusform>{occasions} fois sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day with {activity}</source>
        <comment>on {occasions} of %n days with {activity}</comment>
        <translation>
            <numerusform>{occasions} fois sur %n jour en mode {activity}</numerusform>
            <numerusform>{occasions} fois sur %n jours en mode {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>on {occasions} of {of} {weekdays} {hours}</source>
        <comment>as in: on 44 of 48 Fridays between 19:00 and 22:00</comment>
        <translation>{occasions} fois sur {of} {weekdays} {hours}</translation>
    </message>
    <message numerus="yes">
        <source>while {activity} on %n of them</source>
        <comment>while {activity} on %n of them</comment>
        <translation>
            <numerusform>dont %n en mode {activity}</numerusform>
            <numerusform>dont %n en mode {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Une activité a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“{wanted}” is in your list already.</source>
        <translation>«&#xa0;{wanted}&#xa0;» est déjà dans ta liste.</translation>
    </message>
    <message>
        <source>You asked for it to begin by itself.</source>
        <translation>Tu as demandé que cela commence tout seul.</translation>
    </message>
    <message>
        <source>You opened Segue at {time}.</source>
        <translation>Tu as ouvert Segue à {time}.</translation>
    </message>
    <message>
        <source>You came back at {time}.</source>
        <translation>Tu es revenu à {time}.</translation>
    </message>
    <message>
        <source>You unlocked the screen at {time}.</source>
        <translation>Tu as déverrouillé l’écran à {time}.</translation>
    </message>
    <message>
        <source>What you played ended at {time}.</source>
        <translation>Ce que tu écoutais s’est terminé à {time}.</translation>
    </message>
    <message>
        <source>You began to do something else at {time}.</source>
        <translation>Tu as commencé autre chose à {time}.</translation>
    </message>
    <message>
        <source>At {time} it was the time at which this usually begins.</source>
        <translation>À {time}, c’était l’heure où cela commence d’habitude.</translation>
    </message>
    <message>
        <source>You often start listening at about {time}.</source>
        <translation>Tu commences souvent à écouter vers {time}.</translation>
    </message>
    <message>
        <source>You changed what I may offer at {time}.</source>
        <translation>Tu as changé ce que je peux proposer à {time}.</translation>
    </message>
    <message>
        <source>You were {activity} from {time} on.</source>
        <translation>À partir de {time} : {activity}.</translation>
    </message>
    <message>
        <source>You usually start {genre} at about {time}.</source>
        <translation>Tu lances d’habitude {genre} vers {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n offer of it in the last {days} days, you played {played}.</source>
        <comment>Of the %n offers of it in the last {days} days, you played {played}.</comment>
        <translation>
            <numerusform>Sur %n proposition de ce genre ces {days} derniers jours, tu en as lancé {played}.</numerusform>
            <numerusform>Sur %n propositions de ce genre ces {days} derniers jours, tu en as lancé {played}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of your %n play {when} in 12 weeks are {name}.</source>
        <comment>{plays} of your %n plays {when} in 12 weeks are {name}.</comment>
        <translation>
            <numerusform>En 12 semaines, {plays} de tes écoutes {when} sur %n&#xa0;: {name}.</numerusform>
            <numerusform>En 12 semaines, {plays} de tes %n écoutes {when}&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play in the last {days} days are {name}.</source>
        <comment>{plays} of %n plays in the last {days} days are {name}.</comment>
        <translation>
            <numerusform>Ces {days} derniers jours, {plays} écoute sur %n&#xa0;: {name}.</numerusform>
            <numerusform>Ces {days} derniers jours, {plays} écoutes sur %n&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n track of it in the last {days} days.</source>
        <comment>You skipped %n tracks of it in the last {days} days.</comment>
        <translation>
            <numerusform>Tu en as passé %n morceau ces {days} derniers jours.</numerusform>
            <numerusform>Tu en as passé %n morceaux ces {days} derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} in offers.</source>
        <translation>Tu as demandé des propositions sans {genre}.</translation>
    </message>
    <message>
        <source>You said no to {genre} at this time.</source>
        <translation>Tu as dit non à {genre} à ce moment-là.</translation>
    </message>
    <message>
        <source>You asked for less of it on {day}.</source>
        <translation>Le {day}, tu en as demandé moins.</translation>
    </message>
    <message>
        <source>You left it out of your taste: nothing is learned of it.</source>
        <translation>Tu l’as laissé de côté dans tes goûts&#xa0;: je n’en apprends rien.</translation>
    </message>
    <message>
        <source>{artist} is left out of your taste</source>
        <translation>{artist} ne compte plus dans tes goûts</translation>
    </message>
    <message>
        <source>I know none of this: no genre, artist, album, track or playlist of yours is called so.</source>
        <translation>Rien de tout cela ne me parle&#xa0;: aucun de tes genres, artistes, albums, morceaux ou playlists ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Say what you would like to hear.</source>
        <translation>Dis-moi ce que tu aimerais entendre.</translation>
    </message>
    <message>
        <source>A part asks for {what}, which nobody else has. Change its rule first.</source>
        <translation>Une part demande {what}, que personne d’autre n’a. Change d’abord sa règle.</translation>
    </message>
    <message>
        <source>None of its parts has anything to play yet.</source>
        <translation>Aucune de ses parts n’a encore quelque chose à faire écouter.</translation>
    </message>
    <message>
        <source>It asks for {what} of somebody else’s.</source>
        <translation>Elle demande {what}, qui appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>the playlist “{playlist}”</source>
        <translation>la playlist «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>the folder or file “{file}”</source>
        <translation>le dossier ou fichier «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>the activity “{activity}”</source>
        <translation>l’activité «&#xa0;{activity}&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to play: the queue is empty.</source>
        <translation>Il n’y a rien à écouter&#xa0;: la file d’attente est vide.</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Rien ne passe.</translation>
    </message>
    <message>
        <source>There is no offer just now.</source>
        <translation>Je n’ai pas de proposition pour le moment.</translation>
    </message>
    <message>
        <source>Segue does not know “{what}”.</source>
        <translation>Segue ne connaît pas «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>Impossible d’ouvrir ce fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Tu n’as pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>This file is damaged or in a format that {engine} cannot play.</source>
        <translation>Ce fichier est abîmé, ou dans un format que {engine} ne sait pas lire.</translation>
    </message>
    <message>
        <source>No habit of this hour stands out: what you have liked of late comes first.</source>
        <translation>Aucune habitude ne ressort à cette heure&#xa0;: ce que tu as aimé récemment passe d’abord.</translation>
    </message>
    <message>
        <source>{silence} Until then: what you rate, love and play, and what much of your library is.</source>
        <translation>{silence} D’ici là&#xa0;: ce que tu notes, aimes et écoutes, et ce qui domine dans ta bibliothèque.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Elle est nouvelle.</translation>
    </message>
    <message>
        <source>More often lately.</source>
        <translation>Plus souvent ces derniers temps.</translation>
    </message>
    <message>
        <source>As often as ever.</source>
        <translation>Aussi souvent que toujours.</translation>
    </message>
    <message>
        <source>Less often lately.</source>
        <translation>Moins souvent ces derniers temps.</translation>
    </message>
    <message>
        <source>Not played then so far.</source>
        <translation>Pas encore écouté à ce moment-là.</translation>
    </message>
    <message>
        <source>{strength}. {trend}</source>
        <comment>Nearly always. As often as ever.</comment>
        <translation>{strength}. {trend}</translation>
    </message>
    <message>
        <source>Segue goes through what you have played; what it finds stands here.</source>
        <translation>Segue parcourt ce que tu as écouté&#x202f;; ce qu’il y trouve s’affichera ici.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Segue learns from what you play, and tells you here what it has found.</source>
        <translation>Segue apprend de ce que tu écoutes, et te dit ici ce qu’il a trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n play in {days} so far.</source>
        <comment>%n plays in {days} so far.</comment>
        <translation>
            <numerusform>%n écoute en {days} pour l’instant.</numerusform>
            <numerusform>%n écoutes en {days} pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue states a habit only when it is more than chance; one of a weekday takes about seven weeks.</source>
        <translation>Segue n’annonce une habitude que si elle dépasse le hasard&#x202f;; pour un jour de la semaine, il faut environ sept semaines.</translation>
    </message>
    <message>
        <source>It is early</source>
        <translation>Il est encore tôt</translation>
    </message>
    <message numerus="yes">
        <source>In %n day nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</source>
        <comment>In %n days nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</comment>
        <translation>
            <numerusform>En %n jour, rien de ce que tu écoutes n’a eu son heure à lui. L’habitude d’un jour de la semaine met environ sept semaines à se voir&#xa0;: il y en a peut-être déjà une.</numerusform>
            <numerusform>En %n jours, rien de ce que tu écoutes n’a eu son heure à lui. L’habitude d’un jour de la semaine met environ sept semaines à se voir&#xa0;: il y en a peut-être déjà une.</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit so far</source>
        <translation>Pas encore d’habitude</translation>
    </message>
    <message>
        <source>Your music keeps no hours</source>
        <translation>Ta musique n’a pas d’horaires</translation>
    </message>
    <message>
        <source>Segue has looked at every hour of your week, and finds no music that belongs to one more than by chance. That is nothing to mend, and not rare: of nineteen people whose years of listening were studied, twelve had no such hours. What you have played lately tells far more of what you will want, and Segue goes by that.</source>
        <translation>Segue a regardé chaque heure de ta semaine et n’y trouve aucune musique attachée à l’une d’elles plus que par hasard. Il n’y a rien à corriger, et ce n’est pas rare&#xa0;: sur dix-neuf personnes dont on a étudié des années d’écoute, douze n’avaient pas de telles heures. Ce que tu as écouté récemment en dit bien plus sur ce que tu voudras, et c’est là-dessus que Segue se règle.</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Presque toujours</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Le plus souvent</translation>
    </message>
    <message>
        <source>More often than not</source>
        <translation>Plus d’une fois sur deux</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <source>The week of {day}</source>
        <translation>La semaine du {day}</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>all of it {genre}</source>
        <translation>uniquement {genre}</translation>
    </message>
    <message>
        <source>mostly {genre}</source>
        <translation>surtout {genre}</translation>
    </message>
    <message>
        <source>{when}: nothing played.</source>
        <translation>{when}&#xa0;: aucune écoute.</translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}, {genres}.</source>
        <comment>{when}: %n plays, {length}, {genres}.</comment>
        <translation>
            <numerusform>{when}&#xa0;: %n écoute, {length}, {genres}.</numerusform>
            <numerusform>{when}&#xa0;: %n écoutes, {length}, {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}.</source>
        <comment>{when}: %n plays, {length}.</comment>
        <translation>
            <numerusform>{when}&#xa0;: %n écoute, {length}.</numerusform>
            <numerusform>{when}&#xa0;: %n écoutes, {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <comment>Friday, 21:00 to 22:00</comment>
        <translation>{weekday}, de {start} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>on %n day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>en %n jour</numerusform>
            <numerusform>en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} of {whose} {days}: %n play of {tracks}.</source>
        <comment>{length} of {whose} {days}: %n plays of {tracks}.</comment>
        <translation>
            <numerusform>{length} · {whose}, {days}&#xa0;: %n écoute de {tracks}.</numerusform>
            <numerusform>{length} · {whose}, {days}&#xa0;: %n écoutes de {tracks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks} by {artists}.</source>
        <translation>{length} de musique {days}&#xa0;: {tracks} par {artists}.</translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks}.</source>
        <translation>{length} de musique {days}&#xa0;: {tracks}.</translation>
    </message>
    <message>
        <source>Nothing of {whose} was played.</source>
        <translation>Aucune écoute&#xa0;: {whose}.</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>Aucune écoute.</translation>
    </message>
    <message>
        <source>Most {on_weekdays} between {start} and {end}.</source>
        <translation>Surtout {on_weekdays} entre {start} et {end}.</translation>
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
            <numerusform>{place}. {name} par {artist}&#xa0;: %n écoute, {length}</numerusform>
            <numerusform>{place}. {name} par {artist}&#xa0;: %n écoutes, {length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name}: %n play, {length}</source>
        <comment>{place}. {name}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}. {name}&#xa0;: %n écoute, {length}</numerusform>
            <numerusform>{place}. {name}&#xa0;: %n écoutes, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” names no music.</source>
        <translation>«&#xa0;{path}&#xa0;» ne désigne aucune musique.</translation>
    </message>
    <message>
        <source>Left at {position} {when}</source>
        <translation>Laissé à {position}, {when}</translation>
    </message>
    <message>
        <source>Left at {position} of {length} {when}</source>
        <translation>Laissé à {position} sur {length}, {when}</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>{heard} of %n track heard {when}</source>
        <comment>{heard} of %n tracks heard {when}</comment>
        <translation>
            <numerusform>{heard} sur %n morceau écouté, {when}</numerusform>
            <numerusform>{heard} sur %n morceaux écoutés, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>A private session: I neither look nor speak.</source>
        <translation>Session privée&#xa0;: je ne regarde rien et je ne dis rien.</translation>
    </message>
    <message>
        <source>Your library holds too little {genre} for a playlist.</source>
        <translation>Ta bibliothèque est trop pauvre en {genre} pour une playlist.</translation>
    </message>
    <message>
        <source>You are listening to something you chose.</source>
        <translation>Tu écoutes quelque chose que tu as choisi.</translation>
    </message>
    <message>
        <source>Offers are turned off.</source>
        <translation>Les propositions sont désactivées.</translation>
    </message>
    <message>
        <source>The connection to “{title}” was lost. Segue tries to get it back.</source>
        <translation>La connexion à «&#xa0;{title}&#xa0;» est perdue. Segue essaie de la rétablir.</translation>
    </message>
    <message>
        <source>{reason} The music waits where it was.</source>
        <translation>{reason} La musique attend là où elle en était.</translation>
    </message>
    <message>
        <source>“{track}” cannot be played: {reason}</source>
        <translation>Impossible de lire «&#xa0;{track}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file in a row could not be played.</source>
        <comment>%n files in a row could not be played.</comment>
        <translation>
            <numerusform>%n fichier de suite n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers de suite n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be played, so Segue stopped.</source>
        <comment>%n files in a row could not be played, so Segue stopped.</comment>
        <translation>
            <numerusform>Impossible de lire %n fichier&#xa0;: Segue s’est arrêté.</numerusform>
            <numerusform>Impossible de lire %n fichiers de suite&#xa0;: Segue s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>You have paused something you chose.</source>
        <translation>Tu as mis en pause quelque chose que tu as choisi.</translation>
    </message>
    <message>
        <source>Quiet hours, until {time}.</source>
        <translation>Heures calmes, jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The last offer was at {time}; the next comes in a while.</source>
        <translation>Ma dernière proposition date de {time}&#x202f;; la suivante viendra dans un moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer is enough for one day.</source>
        <comment>%n offers are enough for one day.</comment>
        <translation>
            <numerusform>%n proposition suffit pour une journée.</numerusform>
            <numerusform>%n propositions suffisent pour une journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>I keep my offers rare, as your answers suggest.</source>
        <translation>Je propose rarement, comme tes réponses le suggèrent.</translation>
    </message>
    <message>
        <source>What you have played has no genres that I could go by.</source>
        <translation>Ce que tu as écouté n’a pas de genres auxquels me fier.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>L’écran est verrouillé.</translation>
    </message>
    <message>
        <source>You are in a call, or presenting.</source>
        <translation>Tu es en appel, ou en présentation.</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>Ton bureau est réglé sur «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>Something fills your screen.</source>
        <translation>Quelque chose occupe tout l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {plays} of about %n play.</source>
        <comment>I don’t know you yet: {plays} of about %n plays.</comment>
        <translation>
            <numerusform>Je ne te connais pas encore&#xa0;: {plays} écoute sur environ %n.</numerusform>
            <numerusform>Je ne te connais pas encore&#xa0;: {plays} écoutes sur environ %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {days} of about %n day.</source>
        <comment>I don’t know you yet: {days} of about %n days.</comment>
        <translation>
            <numerusform>Je ne te connais pas encore&#xa0;: {days} jour sur environ %n.</numerusform>
            <numerusform>Je ne te connais pas encore&#xa0;: {days} jours sur environ %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} at this time.</source>
        <translation>Tu as demandé de ne pas avoir {genre} à ce moment.</translation>
    </message>
    <message>
        <source>You switched off {genre} at this time.</source>
        <translation>Tu as désactivé {genre} à ce moment.</translation>
    </message>
    <message>
        <source>Nothing stands out for this moment.</source>
        <translation>Rien ne ressort pour ce moment.</translation>
    </message>
    <message>
        <source>You rarely start listening at such a time.</source>
        <translation>Tu commences rarement à écouter à cette heure-ci.</translation>
    </message>
    <message>
        <source>I can seldom tell what you will want to hear, or when: so I offer little.</source>
        <translation>Je peux rarement dire ce que tu voudras écouter, ni quand : alors je propose peu.</translation>
    </message>
    <message>
        <source>You usually start listening a little later.</source>
        <translation>D’habitude, tu commences à écouter un peu plus tard.</translation>
    </message>
    <message>
        <source>a name, such as artist:miles or artist:&quot;miles davis&quot;</source>
        <translation>un nom, comme artist:miles ou artist:&quot;miles davis&quot;</translation>
    </message>
    <message>
        <source>a name, such as album:blue or album:&quot;kind of blue&quot;</source>
        <translation>un nom, comme album:blue ou album:&quot;kind of blue&quot;</translation>
    </message>
    <message>
        <source>a word, or several in quotes, such as title:blue or title:&quot;blue in green&quot;</source>
        <translation>un mot, ou plusieurs entre guillemets, comme title:blue ou title:&quot;blue in green&quot;</translation>
    </message>
    <message>
        <source>a genre, such as genre:jazz or genre:&quot;hard bop&quot;</source>
        <translation>un genre, comme genre:jazz ou genre:&quot;hard bop&quot;</translation>
    </message>
    <message>
        <source>a mood that your files name, such as mood:calm or mood:&quot;laid back&quot;</source>
        <translation>une ambiance que tes fichiers nomment, comme mood:calm ou mood:&quot;laid back&quot;</translation>
    </message>
    <message>
        <source>a name, such as composer:bach or composer:&quot;clara schumann&quot;</source>
        <translation>un nom, comme composer:bach ou composer:&quot;clara schumann&quot;</translation>
    </message>
    <message>
        <source>a part of where the file lies, such as path:downloads or path:&quot;my music/live&quot;</source>
        <translation>une partie de l’endroit où se trouve le fichier, comme path:downloads ou path:&quot;my music/live&quot;</translation>
    </message>
    <message>
        <source>a year, such as 1994, 1990..1999 or &gt;=2000</source>
        <translation>une année, comme 1994, 1990..1999 ou &gt;=2000</translation>
    </message>
    <message>
        <source>0 to 5 stars or “none”, such as 4, &gt;=3.5 or 2..4</source>
        <translation>de 0 à 5 étoiles ou «&#xa0;none&#xa0;», comme 4, &gt;=3.5 ou 2..4</translation>
    </message>
    <message>
        <source>a number, such as 1, &gt;10 or 5..9</source>
        <translation>un nombre, comme 1, &gt;10 ou 5..9</translation>
    </message>
    <message>
        <source>how many of a hundred plays were skips, such as 50%, &gt;30% or 20..40%</source>
        <translation>la part d’écoutes passées sur cent, comme 50%, &gt;30% ou 20..40%</translation>
    </message>
    <message>
        <source>a length, such as &gt;5m, &lt;90s, &gt;=1h or 3:30..4:00</source>
        <translation>une durée, comme &gt;5m, &lt;90s, &gt;=1h ou 3:30..4:00</translation>
    </message>
    <message>
        <source>a number of beats a minute, such as 120, &gt;140 or 120..130</source>
        <translation>un nombre de battements par minute, comme 120, &gt;140 ou 120..130</translation>
    </message>
    <message>
        <source>an age in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>un âge en h, d (jours), w (semaines), m (mois) ou y (années), comme &lt;30d ou &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played first in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>depuis quand date la première écoute, en h, d (jours), w (semaines), m (mois) ou y (années), comme &lt;30d ou &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played in h, d, w, m (months) or y, such as &gt;90d or &lt;1w</source>
        <translation>depuis quand date la dernière écoute, en h, d (jours), w (semaines), m (mois) ou y (années), comme &gt;90d ou &lt;1w</translation>
    </message>
    <message>
        <source>“loved”, “missing”, “video” or “compilation”</source>
        <translation>«&#xa0;loved&#xa0;», «&#xa0;missing&#xa0;», «&#xa0;video&#xa0;» ou «&#xa0;compilation&#xa0;»</translation>
    </message>
    <message>
        <source>“never”, or when and how often, such as morning, weekend,evening&gt;=3 or gaming&lt;2</source>
        <translation>«&#xa0;never&#xa0;», ou quand et combien de fois, comme morning, weekend,evening&gt;=3 ou gaming&lt;2</translation>
    </message>
    <message>
        <source>the name of a playlist, such as in:focus or in:&quot;sunday morning&quot;</source>
        <translation>le nom d’une playlist, comme in:focus ou in:&quot;sunday morning&quot;</translation>
    </message>
    <message>
        <source>a number of tracks, a length, a size or a share, such as 50, 2h, 700MB or 10%</source>
        <translation>un nombre de morceaux, une durée, une taille ou une part, comme 50, 2h, 700MB ou 10%</translation>
    </message>
    <message>
        <source>an order, such as title, -plays, random or fits-now</source>
        <translation>un ordre, comme title, -plays, random ou fits-now</translation>
    </message>
    <message>
        <source>No more than {deepest} parentheses go inside one another.</source>
        <translation>Pas plus de {deepest} parenthèses l’une dans l’autre.</translation>
    </message>
    <message>
        <source>No more than {most_tokens} words can be looked for at once.</source>
        <translation>Pas plus de {most_tokens} mots à chercher à la fois.</translation>
    </message>
    <message>
        <source>“{text}” stands at the end, behind all that is looked for.</source>
        <translation>«&#xa0;{text}&#xa0;» se place à la fin, après tout ce qui est cherché.</translation>
    </message>
    <message>
        <source>After “-” comes what is left out, such as -live.</source>
        <translation>Après «&#xa0;-&#xa0;» vient ce qu’il faut exclure, comme -live.</translation>
    </message>
    <message>
        <source>After “OR” comes what else is looked for, such as jazz OR soul.</source>
        <translation>Après «&#xa0;OR&#xa0;» vient ce qu’on cherche aussi, comme jazz OR soul.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>Il manque un «&#xa0;(&#xa0;» avant ce «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>Before “OR” comes something else to look for, such as jazz OR soul.</source>
        <translation>Avant «&#xa0;OR&#xa0;» vient autre chose à chercher, comme jazz OR soul.</translation>
    </message>
    <message>
        <source>After “{field}” comes {expected}.</source>
        <translation>Après «&#xa0;{field}&#xa0;» vient {expected}.</translation>
    </message>
    <message>
        <source>“{field}” stands there once.</source>
        <translation>«&#xa0;{field}&#xa0;» s’y trouve une seule fois.</translation>
    </message>
    <message>
        <source>I’ll offer {genre} {when}</source>
        <translation>Je te proposerai {genre} {when}</translation>
    </message>
    <message>
        <source>I won’t offer {genre} {when}</source>
        <translation>Je ne te proposerai pas {genre} {when}</translation>
    </message>
    <message>
        <source>I’ll wait and see</source>
        <translation>J’attends et je verrai bien</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you seem to be {activity}. {genre} then?</source>
        <translation>{on_weekdays} vers {time}, tu sembles être en mode {activity}. {genre} à ce moment-là&#x202f;?</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you have played {genre} of late. Shall I offer it then?</source>
        <translation>{on_weekdays} vers {time}, tu écoutes {genre} ces derniers temps. Est-ce que je te le propose alors&#x202f;?</translation>
    </message>
    <message>
        <source>Fits now, with old friends</source>
        <comment>a recipe</comment>
        <translation>Convient maintenant, avec de vieux amis</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>a recipe</comment>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a recipe</comment>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>a recipe</comment>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>a recipe</comment>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Long forgotten</source>
        <comment>a recipe</comment>
        <translation>Oubliés de longue date</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <comment>a recipe</comment>
        <translation>Nouveaux venus</translation>
    </message>
    <message>
        <source>Late evening</source>
        <comment>a recipe</comment>
        <translation>Fin de soirée</translation>
    </message>
    <message>
        <source>What suits this hour by your habits, and now and then a favourite you have not heard for long.</source>
        <translation>Ce qui convient à cette heure selon tes habitudes, et de temps en temps un favori que tu n’as pas entendu depuis longtemps.</translation>
    </message>
    <message>
        <source>Mostly what you have never heard, beside what sounds like what plays, so that you are not lost.</source>
        <translation>Surtout ce que tu n’as jamais entendu, à côté de ce qui ressemble à ce qui passe, pour ne pas te perdre.</translation>
    </message>
    <message>
        <source>An hour of what you play in the morning, with something that fits today and something long missed.</source>
        <translation>Une heure de ce que tu écoutes le matin, avec ce qui convient aujourd’hui et ce qui te manque depuis longtemps.</translation>
    </message>
    <message>
        <source>Kinds of music that mostly do without words, for as long as you work.</source>
        <translation>Des musiques qui se passent le plus souvent de paroles, aussi longtemps que tu travailles.</translation>
    </message>
    <message>
        <source>Three hours to dance to: the right kinds of music, and what you love and play most.</source>
        <translation>Trois heures pour danser : les bonnes musiques, et ce que tu aimes et écoutes le plus.</translation>
    </message>
    <message>
        <source>Favourites that have slipped your mind, and others that have not been played for a year, or for a month at least.</source>
        <translation>Des favoris qui te sont sortis de la tête, et d’autres qui n’ont pas été écoutés depuis un an, ou au moins un mois.</translation>
    </message>
    <message>
        <source>What came into your library of late and has hardly been heard, with a few from the rest that fit now.</source>
        <translation>Ce qui est arrivé récemment dans ta bibliothèque et n’a guère été écouté, avec quelques autres qui conviennent maintenant.</translation>
    </message>
    <message>
        <source>An hour and a half to wind down: what you play late in the day, the quieter kinds, and what sounds like it.</source>
        <translation>Une heure et demie pour se détendre : ce que tu écoutes en fin de journée, les musiques plus calmes, et ce qui y ressemble.</translation>
    </message>
    <message>
        <source>A part is a playlist of your own tracks, which nobody else has. Make it a rule or a smart playlist first.</source>
        <translation>Une part est une playlist de tes propres morceaux, que personne d’autre n’a. Fais-en d’abord une règle ou une playlist intelligente.</translation>
    </message>
    <message>
        <source>This is no recipe: it is no text in UTF-8.</source>
        <translation>Ce n’est pas une recette&#xa0;: ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>This is no recipe: it is far too large.</source>
        <translation>Ce n’est pas une recette&#xa0;: c’est bien trop gros.</translation>
    </message>
    <message>
        <source>This is no recipe, or it was damaged{where}.</source>
        <translation>Ce n’est pas une recette, ou elle a été abîmée{where}.</translation>
    </message>
    <message>
        <source>This is no recipe of Segue: it does not begin with “segue_recipe”.</source>
        <translation>Ce n’est pas une recette de Segue&#xa0;: elle ne commence pas par «&#xa0;segue_recipe&#xa0;».</translation>
    </message>
    <message>
        <source>This recipe was written by a newer Segue. Install that one to open it.</source>
        <translation>Cette recette vient d’un Segue plus récent. Installe-le pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>The recipe has no parts.</source>
        <translation>La recette n’a aucune part.</translation>
    </message>
    <message>
        <source>A recipe has between 1 and {most_parts} parts; this one has {parts}.</source>
        <translation>Une recette a entre 1 et {most_parts} parts&#x202f;; celle-ci en a {parts}.</translation>
    </message>
    <message>
        <source>The shares of its parts should be 100 together; here they are {total}.</source>
        <translation>Les proportions de ses parts devraient faire 100 ensemble&#x202f;; ici, elles font {total}.</translation>
    </message>
    <message>
        <source>“endless” is either true or false.</source>
        <translation>«&#xa0;endless&#xa0;» est soit true, soit false.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Part {number}</translation>
    </message>
    <message>
        <source>{who}: “share” is a whole number from 1 to {whole}.</source>
        <translation>{who}&#xa0;: «&#xa0;share&#xa0;» est un nombre entier de 1 à {whole}.</translation>
    </message>
    <message>
        <source>{who}: Segue does not know “{of}”. It knows {known}.</source>
        <translation>{who}&#xa0;: Segue ne connaît pas «&#xa0;{of}&#xa0;». Il connaît {known}.</translation>
    </message>
    <message>
        <source>{who}: the rule “{rule}” cannot be understood. {wrong}</source>
        <translation>{who}&#xa0;: la règle «&#xa0;{rule}&#xa0;» ne se comprend pas. {wrong}</translation>
    </message>
    <message>
        <source>{who} is a playlist of somebody else’s, which is not in the recipe.</source>
        <translation>{who}&#xa0;: c’est la playlist de quelqu’un d’autre, et elle n’est pas dans la recette.</translation>
    </message>
    <message>
        <source>{who} should say either “of” or “rule”, as text.</source>
        <translation>{who}&#xa0;: il faut soit «&#xa0;of&#xa0;», soit «&#xa0;rule&#xa0;», sous forme de texte.</translation>
    </message>
    <message>
        <source>A recipe has a number of tracks or of minutes, not both.</source>
        <translation>Une recette a un nombre de morceaux ou de minutes, pas les deux.</translation>
    </message>
    <message>
        <source>A recipe has 1 to {most_tracks} tracks, or 1 to {most} minutes.</source>
        <translation>Une recette a de 1 à {most_tracks} morceaux, ou de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>{who} says {words}, which this Segue does not know. A newer one may.</source>
        <translation>{who}&#xa0;: ce Segue ne connaît pas {words}. Un plus récent peut-être.</translation>
    </message>
    <message>
        <source>“{key}” is a text of at most {longest} letters.</source>
        <translation>«&#xa0;{key}&#xa0;» est un texte de {longest} lettres au plus.</translation>
    </message>
    <message>
        <source>other than {when}</source>
        <translation>sauf {when}</translation>
    </message>
    <message>
        <source>Your history has no plays {what}.</source>
        <translation>Ton historique n’a aucune écoute {what}.</translation>
    </message>
    <message numerus="yes">
        <source>on one day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>en un jour</numerusform>
            <numerusform>en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}.</source>
        <comment>%n plays {what}.</comment>
        <translation>
            <numerusform>%n écoute {what}.</numerusform>
            <numerusform>%n écoutes {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}.</source>
        <comment>%n plays {what}, {days}.</comment>
        <translation>
            <numerusform>%n écoute {what}, {days}.</numerusform>
            <numerusform>%n écoutes {what}, {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was {first}, the last {last}.</source>
        <translation>La première, {first}&#x202f;; la dernière, {last}.</translation>
    </message>
    <message>
        <source>It was {first}.</source>
        <translation>C’était {first}.</translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play.</source>
        <comment>{length} {what}, in %n plays.</comment>
        <translation>
            <numerusform>{length} {what}, en %n écoute.</numerusform>
            <numerusform>{length} {what}, en %n écoutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play {days}.</source>
        <comment>{length} {what}, in %n plays {days}.</comment>
        <translation>
            <numerusform>{length} {what}, en %n écoute {days}.</numerusform>
            <numerusform>{length} {what}, en %n écoutes {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last of %n play {what} was {last}: {track}.</source>
        <comment>The last of %n plays {what} was {last}: {track}.</comment>
        <translation>
            <numerusform>La dernière écoute {what}, sur %n, c’était {last}&#xa0;: {track}.</numerusform>
            <numerusform>La dernière des %n écoutes {what}, c’était {last}&#xa0;: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n play {what} was {first}: {track}.</source>
        <comment>The first of %n plays {what} was {first}: {track}.</comment>
        <translation>
            <numerusform>La première écoute {what}, sur %n, c’était {first}&#xa0;: {track}.</numerusform>
            <numerusform>La première des %n écoutes {what}, c’était {first}&#xa0;: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}: {length} of music.</source>
        <comment>%n plays {what}: {length} of music.</comment>
        <translation>
            <numerusform>%n écoute {what}&#xa0;: {length} de musique.</numerusform>
            <numerusform>%n écoutes {what}&#xa0;: {length} de musique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}: {length} of music.</source>
        <comment>%n plays {what}, {days}: {length} of music.</comment>
        <translation>
            <numerusform>%n écoute {what}, {days}&#xa0;: {length} de musique.</numerusform>
            <numerusform>%n écoutes {what}, {days}&#xa0;: {length} de musique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these plays the last can be shown.</source>
        <comment>Of these plays the last %n can be shown.</comment>
        <translation>
            <numerusform>De ces écoutes, je peux montrer la dernière.</numerusform>
            <numerusform>De ces écoutes, je peux montrer les %n dernières.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025</comment>
        <translation>&apos;le&apos; dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>&apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: at 20:15</comment>
        <translation>&apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy &apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025 at 20:15</comment>
        <translation>&apos;le&apos; dddd d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>“{track}” by {artist}</source>
        <translation>«&#xa0;{track}&#xa0;» par {artist}</translation>
    </message>
    <message>
        <source>I’ll offer less of {name} in the next months</source>
        <translation>Je proposerai moins souvent {name} ces prochains mois</translation>
    </message>
    <message>
        <source>I won’t offer {habit} any more</source>
        <translation>Je ne proposerai plus {habit}</translation>
    </message>
    <message>
        <source>I won’t offer {genre} until you turn it on again</source>
        <translation>Je ne proposerai pas {genre} tant que tu ne le réactives pas</translation>
    </message>
    <message>
        <source>Not now, then: it may be offered again another time</source>
        <translation>Pas maintenant, alors : cela pourra être reproposé une autre fois</translation>
    </message>
    <message>
        <source>You are doing nothing of your list, then: I take the offer back</source>
        <translation>Tu ne fais donc rien de ta liste&#xa0;: je retire ma proposition</translation>
    </message>
    <message>
        <source>You are {activity}, then: I take the offer back</source>
        <translation>Tu es donc en mode {activity}&#xa0;: je retire ma proposition</translation>
    </message>
    <message>
        <source>I’ll offer more of {name} in the next months</source>
        <translation>Je proposerai plus souvent {name} ces prochains mois</translation>
    </message>
    <message>
        <source>{habit}, and not at other times: as you say</source>
        <translation>{habit}, et pas à d’autres moments : comme tu le dis</translation>
    </message>
    <message>
        <source>As I learned it again: {habit}</source>
        <translation>De nouveau comme je l’ai appris : {habit}</translation>
    </message>
    <message>
        <source>{said}. It may be offered again</source>
        <comment>what was said of the hours of a habit</comment>
        <translation>{said}. Cela peut de nouveau être proposé</translation>
    </message>
    <message>
        <source>{habit}: no longer held for so</source>
        <translation>{habit}&#xa0;: je ne le tiens plus pour dit</translation>
    </message>
    <message>
        <source>You told me: {habit}</source>
        <translation>Tu me l’as dit&#xa0;: {habit}</translation>
    </message>
    <message>
        <source>You told me: no {habit}</source>
        <translation>Tu me l’as dit&#xa0;: non à {habit}</translation>
    </message>
    <message>
        <source>You told me: {habit}, and not at other times</source>
        <translation>Tu me l’as dit : {habit}, et pas à d’autres moments</translation>
    </message>
    <message>
        <source>{name}: as it comes</source>
        <translation>{name}&#xa0;: comme cela vient</translation>
    </message>
    <message>
        <source>Less of {name}, said on {day}; it fades</source>
        <translation>{name} moins souvent, dit le {day}&#x202f;; cela s’estompe</translation>
    </message>
    <message>
        <source>More of {name}, said on {day}; it fades</source>
        <translation>{name} plus souvent, dit le {day}&#x202f;; cela s’estompe</translation>
    </message>
    <message>
        <source>{habit} may be offered again</source>
        <translation>{habit} peut de nouveau être proposé</translation>
    </message>
    <message>
        <source>what you have never played</source>
        <comment>as in: I won’t offer what you have never played any more</comment>
        <translation>ce que tu n’as jamais écouté</translation>
    </message>
    <message numerus="yes">
        <source>Not at this time for %n week</source>
        <comment>Not at this time for %n weeks</comment>
        <translation>
            <numerusform>Pas à ce moment-là pendant %n semaine</numerusform>
            <numerusform>Pas à ce moment-là pendant %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I won’t offer {habit} for %n week</source>
        <comment>I won’t offer {habit} for %n weeks</comment>
        <translation>
            <numerusform>Je ne proposerai pas {habit} pendant %n semaine</numerusform>
            <numerusform>Je ne proposerai pas {habit} pendant %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>No {genre} in offers</source>
        <translation>Sans {genre} dans les propositions</translation>
    </message>
    <message>
        <source>No {habit}</source>
        <translation>Sans {habit}</translation>
    </message>
    <message>
        <source>{habit} does not begin by itself any more</source>
        <translation>{habit} ne commence plus tout seul</translation>
    </message>
    <message>
        <source>{habit} begins by itself</source>
        <translation>{habit} commence tout seul</translation>
    </message>
    <message>
        <source>No {habit}, until {day}</source>
        <translation>Sans {habit}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a habit: Jazz on workday evenings</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>The key is still in your keyring: {reason}</source>
        <translation>La clé est encore dans ton trousseau&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{service} takes no more for today.</source>
        <translation>{service} ne prend plus rien pour aujourd’hui.</translation>
    </message>
    <message>
        <source>{service} no longer lets Segue in. Connect it again.</source>
        <translation>{service} ne laisse plus entrer Segue. Reconnecte-le.</translation>
    </message>
    <message>
        <source>The key for {service} is not in your keyring. Connect it again.</source>
        <translation>La clé de {service} n’est pas dans ton trousseau. Reconnecte-le.</translation>
    </message>
    <message>
        <source>Its rule cannot be read. {reason}</source>
        <translation>Sa règle ne se lit pas. {reason}</translation>
    </message>
    <message>
        <source>There is no playlist “{missing}”.</source>
        <translation>Il n’y a pas de playlist «&#xa0;{missing}&#xa0;».</translation>
    </message>
    <message>
        <source>“{playlist}” asks for itself, so nothing can tell what stands in it.</source>
        <translation>«&#xa0;{playlist}&#xa0;» se demande elle-même&#xa0;: impossible de dire ce qu’elle contient.</translation>
    </message>
    <message>
        <source>, which asks for </source>
        <comment>between the names of playlists</comment>
        <translation>, qui demande </translation>
    </message>
    <message>
        <source>“{playlist}” asks for {asked}: so nothing can tell what stands in them.</source>
        <translation>«&#xa0;{playlist}&#xa0;» demande {asked}&#xa0;: impossible de dire ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>“{playlist}” is filled anew each time it starts, so nothing can be looked for in it.</source>
        <translation>«&#xa0;{playlist}&#xa0;» se remplit à neuf à chaque lancement&#xa0;: on ne peut rien y chercher.</translation>
    </message>
    <message>
        <source>There is no music in your library yet.</source>
        <translation>Il n’y a pas encore de musique dans ta bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n track {what}.</source>
        <comment>Left out: %n tracks {what}.</comment>
        <translation>
            <numerusform>Laissé de côté parmi les morceaux {what}&#xa0;: %n.</numerusform>
            <numerusform>Laissés de côté&#xa0;: %n morceaux {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing {what} had to be left out.</source>
        <translation>Il n’y avait aucun morceau {what} à laisser de côté.</translation>
    </message>
    <message>
        <source>Your library has nothing {what}.</source>
        <translation>Ta bibliothèque n’a aucun morceau {what}.</translation>
    </message>
    <message>
        <source>Nothing is {what} at once: so some of each.</source>
        <translation>Aucun morceau n’est à la fois {what}&#xa0;: voici donc un peu de chaque.</translation>
    </message>
    <message>
        <source>Livelier means: on the whole faster, brighter and louder than it, as far as their sound tells.</source>
        <translation>Plus dynamique veut dire&#xa0;: dans l’ensemble plus rapide, plus brillant et plus fort, pour autant que le son le dise.</translation>
    </message>
    <message>
        <source>Calmer means: on the whole slower, darker and quieter than it, as far as their sound tells.</source>
        <translation>Plus calme veut dire&#xa0;: dans l’ensemble plus lent, plus sombre et plus doux, pour autant que le son le dise.</translation>
    </message>
    <message>
        <source>Lively means: faster, brighter and louder than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Dynamique veut dire&#xa0;: plus rapide, plus brillant et plus fort que les deux tiers de ta musique, ou appelé ainsi par les ambiances de tes tags.</translation>
    </message>
    <message>
        <source>Calm means: slower, darker and quieter than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Calme veut dire&#xa0;: plus lent, plus sombre et plus doux que les deux tiers de ta musique, ou appelé ainsi par les ambiances de tes tags.</translation>
    </message>
    <message>
        <source>How that sounds which it was to be beside is not known: so it is beside all your music.</source>
        <translation>Je ne sais pas comment sonne la musique à comparer&#xa0;: je compare donc à toute ta musique.</translation>
    </message>
    <message>
        <source>Segue has not heard yet how this music sounds. Its settings tell how far it is.</source>
        <translation>Segue n’a pas encore écouté comment sonne cette musique. Ses réglages disent où il en est.</translation>
    </message>
    <message>
        <source>Nothing of that is {energy}.</source>
        <translation>Rien de tout cela n’est {energy}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track it is not known how it sounds: it is left out.</source>
        <comment>Of %n tracks it is not known how they sound: these are left out.</comment>
        <translation>
            <numerusform>%n morceau est laissé de côté&#xa0;: je ne sais pas comment il sonne.</numerusform>
            <numerusform>%n morceaux sont laissés de côté&#xa0;: je ne sais pas comment ils sonnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n track in it, it is not known how it sounds: it fills the time.</source>
        <comment>Of %n tracks in it, it is not known how they sound: they fill the time.</comment>
        <translation>
            <numerusform>De %n morceau de la liste, on ne sait pas comment il sonne : il complète la durée.</numerusform>
            <numerusform>De %n morceaux de la liste, on ne sait pas comment ils sonnent : ils complètent la durée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has nothing by {artist}.</source>
        <translation>Il n’y a rien par {artist} dans ta bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing plays that it could be like. Play something first, or name an artist.</source>
        <translation>Rien ne passe à quoi cela pourrait ressembler. Lance d’abord un morceau, ou nomme un artiste.</translation>
    </message>
    <message>
        <source>These sound most like {what}, of those that fit.</source>
        <translation>Parmi ce qui convient, voici ce qui ressemble le plus à {what}.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}, and nothing else is of its genres.</source>
        <translation>Je ne sais pas encore ce qui ressemble à {what}, et rien d’autre n’est de ses genres.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}: these are of its genres, {genres}.</source>
        <translation>Je ne sais pas encore ce qui ressemble à {what}&#xa0;: en voici des mêmes genres, {genres}.</translation>
    </message>
    <message>
        <source>what plays</source>
        <translation>ce qui passe</translation>
    </message>
    <message>
        <source>This is all that fits.</source>
        <translation>C’est tout ce qui convient.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track that fits, those you are likeliest to want {when}.</source>
        <comment>Of %n tracks that fit, those you are likeliest to want {when}.</comment>
        <translation>
            <numerusform>Sur %n morceau qui convient, celui dont tu auras le plus envie {when}.</numerusform>
            <numerusform>Sur %n morceaux qui conviennent, ceux dont tu auras le plus envie {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>that is not of the genre {genre}</source>
        <translation>qui ne soit pas du genre {genre}</translation>
    </message>
    <message>
        <source>of the genre {genre}</source>
        <translation>du genre {genre}</translation>
    </message>
    <message>
        <source>that is not by {artist}</source>
        <translation>qui ne soit pas par {artist}</translation>
    </message>
    <message>
        <source>that is not on an album called “{album}”</source>
        <translation>qui ne soit pas sur un album appelé «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>on an album called “{album}”</source>
        <translation>sur un album appelé «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>that is not called “{track}”</source>
        <translation>qui ne s’appelle pas «&#xa0;{track}&#xa0;»</translation>
    </message>
    <message>
        <source>called “{track}”</source>
        <translation>appelé «&#xa0;{track}&#xa0;»</translation>
    </message>
    <message>
        <source>in a playlist called “{playlist}”</source>
        <translation>dans une playlist appelée «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>that is not in a playlist called “{playlist}”</source>
        <translation>qui ne soit pas dans une playlist appelée «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>that is not from {years}</source>
        <translation>hors de la période {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <translation>de la période {years}</translation>
    </message>
    <message>
        <source>that was heard {when}</source>
        <translation>écouté {when}</translation>
    </message>
    <message>
        <source>that was not heard {when}</source>
        <translation>que tu n’aies pas écouté {when}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <comment>of tracks: heard this week</comment>
        <translation>écoutés {when}</translation>
    </message>
    <message>
        <source>that is not loved by you</source>
        <translation>qui ne soit pas un coup de cœur</translation>
    </message>
    <message>
        <source>that you love</source>
        <translation>que tu aimes</translation>
    </message>
    <message>
        <source>that was ever played</source>
        <translation>que tu aies déjà écouté</translation>
    </message>
    <message>
        <source>that was never played</source>
        <translation>que tu n’aies jamais écouté</translation>
    </message>
    <message>
        <source>that you have not played</source>
        <translation>que tu n’aies pas encore écouté</translation>
    </message>
    <message>
        <source>that you have played</source>
        <translation>déjà dans ton historique</translation>
    </message>
    <message>
        <source>that is not a forgotten favourite</source>
        <translation>qui ne soit pas un favori oublié</translation>
    </message>
    <message>
        <source>that you liked and have not heard for three months</source>
        <translation>que tu aimais bien et n’as plus mis depuis trois mois</translation>
    </message>
    <message>
        <source>Nothing that fits is so lively: these are the liveliest there are.</source>
        <translation>Rien de ce qui convient n’est aussi vif : voici ce qu’il y a de plus vif.</translation>
    </message>
    <message>
        <source>Nothing that fits is so calm: these are the calmest there are.</source>
        <translation>Rien de ce qui convient n’est aussi calme : voici ce qu’il y a de plus calme.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so lively: the others are the liveliest after it.</source>
        <comment>Only %n tracks that fit are so lively: the others are the liveliest after them.</comment>
        <translation>
            <numerusform>Seul %n morceau qui convient est aussi vif : les autres sont les plus vifs après lui.</numerusform>
            <numerusform>Seuls %n morceaux qui conviennent sont aussi vifs : les autres sont les plus vifs après eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so calm: the others are the calmest after it.</source>
        <comment>Only %n tracks that fit are so calm: the others are the calmest after them.</comment>
        <translation>
            <numerusform>Seul %n morceau qui convient est aussi calme : les autres sont les plus calmes après lui.</numerusform>
            <numerusform>Seuls %n morceaux qui conviennent sont aussi calmes : les autres sont les plus calmes après eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>as in: what you are likeliest to want now</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>ce matin</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>cet après-midi</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>ce soir</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>cette nuit</translation>
    </message>
    <message>
        <source>on {weekday} morning</source>
        <translation>{weekday} matin</translation>
    </message>
    <message>
        <source>on {weekday} afternoon</source>
        <translation>{weekday} après-midi</translation>
    </message>
    <message>
        <source>on {weekday} evening</source>
        <translation>{weekday} soir</translation>
    </message>
    <message>
        <source>on {weekday} night</source>
        <translation>la nuit de {weekday}</translation>
    </message>
    <message>
        <source>Segue offers: {name}</source>
        <translation>Segue propose&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Fewer offers</source>
        <translation>Moins de propositions</translation>
    </message>
    <message>
        <source>“{path}” holds no listening history that Segue can read. It reads what comes from Last.fm, ListenBrainz and Spotify, and what Segue has written: as files, folders or zips.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient aucun historique d’écoute que Segue sache lire. Il lit ce qui vient de Last.fm, ListenBrainz et Spotify, et ce que Segue a écrit&#xa0;: fichiers, dossiers ou zips.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to “{to}”: {reason}.</source>
        <translation>Impossible d’écrire l’historique dans «&#xa0;{to}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {reason} here.</source>
        <translation>Ici, le fichier {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {reason}.</source>
        <translation>Impossible de continuer à lire ce fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est abîmé</translation>
    </message>
    <message>
        <source>“{path}” is no file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files. Name the folder of the history itself.</source>
        <translation>«&#xa0;{folder}&#xa0;» contient trop de fichiers. Indique le dossier de l’historique lui-même.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a listening history.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop gros pour être un historique d’écoute.</translation>
    </message>
    <message>
        <source>“{path}” holds too many files to be a listening history.</source>
        <translation>«&#xa0;{path}&#xa0;» contient trop de fichiers pour être un historique d’écoute.</translation>
    </message>
    <message>
        <source>“{path}” is locked with a password. Unpack it first.</source>
        <translation>«&#xa0;{path}&#xa0;» est protégé par un mot de passe. Décompresse-le d’abord.</translation>
    </message>
    <message>
        <source>“{path}” would unpack to far too much to be a listening history.</source>
        <translation>«&#xa0;{path}&#xa0;», décompressé, serait bien trop gros pour être un historique d’écoute.</translation>
    </message>
    <message>
        <source>The zip “{path}” is damaged and cannot be read.</source>
        <translation>Le zip «&#xa0;{path}&#xa0;» est abîmé et illisible.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>Cette ligne est illisible.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{profile}” ({reason}). Allow it, or choose another folder with --profile.</source>
        <translation>Segue n’a pas le droit d’écrire dans son dossier de profil «&#xa0;{profile}&#xa0;» ({reason}). Autorise-le, ou choisis un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”. Known: {known}.</source>
        <translation>Aucun auditeur ne s’appelle «&#xa0;{name}&#xa0;». Connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written or moved: {reason}.</source>
        <translation>Impossible d’écrire ou de déplacer «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players} that Segue can read.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une bibliothèque de {players} que Segue sache lire.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une bibliothèque de {players}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {player}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une bibliothèque de {player}.</translation>
    </message>
    <message>
        <source>“{folder}” is no library of {player}.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas une bibliothèque de {player}.</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Close it and try again.</source>
        <translation>Un autre programme écrit dans «&#xa0;{path}&#xa0;». Ferme-le et réessaie.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» est abîmé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no database.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une base de données.</translation>
    </message>
    <message>
        <source>“{folder}” is a database of MySQL, which only MariaDB or MySQL can read, and neither is installed. Install the package mariadb-server and try again; or write it to a file where one is, by mysqldump, and choose that file.</source>
        <translation>«&#xa0;{folder}&#xa0;» est une base MySQL, que seuls MariaDB ou MySQL savent lire, et aucun des deux n’est installé. Installe le paquet mariadb-server et réessaie&#x202f;; ou écris-la dans un fichier là où il y en a un, avec mysqldump, et choisis ce fichier.</translation>
    </message>
    <message>
        <source>“{folder}” is too large to be the library of a music player.</source>
        <translation>«&#xa0;{folder}&#xa0;» est trop gros pour être la bibliothèque d’un lecteur de musique.</translation>
    </message>
    <message>
        <source>{server} has not read “{folder}” in {patience} seconds.</source>
        <translation>{server} n’a pas lu «&#xa0;{folder}&#xa0;» en {patience} secondes.</translation>
    </message>
    <message>
        <source>{server} could not read “{folder}”: {what}.</source>
        <translation>{server} n’a pas pu lire «&#xa0;{folder}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or no library of {player}: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» est abîmé, ou n’est pas une bibliothèque de {player}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the library of a music player.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop gros pour être la bibliothèque d’un lecteur de musique.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: it breaks off in the middle.</source>
        <translation>«&#xa0;{path}&#xa0;» est abîmé&#xa0;: il s’arrête au milieu.</translation>
    </message>
    <message>
        <source>“{path}” is not read: one of its rows is too long.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas lu&#xa0;: une de ses lignes est trop longue.</translation>
    </message>
    <message>
        <source>“{path}” is not read: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’est pas là.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>This folder could not be opened: no permission.</source>
        <translation>Impossible d’ouvrir ce dossier&#xa0;: pas d’autorisation.</translation>
    </message>
    <message>
        <source>This folder could not be opened: {reason}.</source>
        <translation>Impossible d’ouvrir ce dossier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be looked at: no permission.</source>
        <translation>Impossible de regarder ce fichier&#xa0;: pas d’autorisation.</translation>
    </message>
    <message>
        <source>This file could not be looked at: {reason}.</source>
        <translation>Impossible de regarder ce fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>Ce lien mène à un fichier qui n’est pas là.</translation>
    </message>
    <message>
        <source>This link could not be followed: {reason}.</source>
        <translation>Impossible de suivre ce lien&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a playlist.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop gros pour être une playlist.</translation>
    </message>
    <message>
        <source>“{path}” {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» {reason}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. It has been left as it is.</source>
        <translation>Il y a déjà un fichier «&#xa0;{path}&#xa0;». Il est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”. Make some and try again.</source>
        <translation>Il n’y a pas de place pour «&#xa0;{path}&#xa0;». Fais-en et réessaie.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no playlist that Segue knows: its name must end in {endings}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une playlist que Segue connaît&#xa0;: son nom doit finir par {endings}.</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>is no JSPF</source>
        <translation>n’est pas du JSPF</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est abîmé</translation>
    </message>
    <message>
        <source>is damaged, or breaks off</source>
        <translation>est abîmé, ou s’interrompt</translation>
    </message>
    <message>
        <source>is damaged, or no JSPF</source>
        <translation>est abîmé, ou n’est pas du JSPF</translation>
    </message>
    <message>
        <source>tells the pieces of a stream, and no playlist</source>
        <translation>donne les morceaux d’un flux, et n’est pas une playlist</translation>
    </message>
    <message numerus="yes">
        <source>names more than %n track</source>
        <comment>names more than %n tracks</comment>
        <translation>
            <numerusform>nomme plus de %n morceau</numerusform>
            <numerusform>nomme plus de %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other list that it names is left out.</source>
        <comment>%n other lists that it names are left out.</comment>
        <translation>
            <numerusform>%n autre liste qu’elle nomme est laissée de côté.</numerusform>
            <numerusform>%n autres listes qu’elle nomme sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry that names no music is left out.</source>
        <comment>%n entries that name no music are left out.</comment>
        <translation>
            <numerusform>%n entrée qui ne désigne aucune musique est laissée de côté.</numerusform>
            <numerusform>%n entrées qui ne désignent aucune musique sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>is no XSPF</source>
        <translation>n’est pas du XSPF</translation>
    </message>
    <message>
        <source>declares a document type, which no XSPF needs, and which may do harm</source>
        <translation>déclare un type de document, dont aucun XSPF n’a besoin et qui peut nuire</translation>
    </message>
    <message>
        <source>holds a tag without an end</source>
        <translation>contient une balise sans fin</translation>
    </message>
    <message>
        <source>is damaged in line {line}</source>
        <translation>est abîmé à la ligne {line}</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded on this system.</source>
        <translation>Impossible de charger Qt Multimedia sur ce système.</translation>
    </message>
    <message>
        <source>The audio device does not answer.</source>
        <translation>Le périphérique audio ne répond pas.</translation>
    </message>
    <message>
        <source>Last.fm cannot be reached.</source>
        <translation>Last.fm est injoignable.</translation>
    </message>
    <message>
        <source>Last.fm does not know this key, or the secret is not the one that belongs to it.</source>
        <translation>Last.fm ne connaît pas cette clé, ou le secret n’est pas celui qui va avec.</translation>
    </message>
    <message>
        <source>Last.fm could not answer ({status}). Try again in a while.</source>
        <translation>Last.fm n’a pas pu répondre ({status}). Réessaie dans un moment.</translation>
    </message>
    <message>
        <source>Last.fm has not been told yet that Segue may. Allow it in the browser first.</source>
        <translation>Last.fm ne sait pas encore que Segue en a le droit. Autorise-le d’abord dans le navigateur.</translation>
    </message>
    <message>
        <source>That was too long ago for Last.fm. Begin anew.</source>
        <translation>C’était il y a trop longtemps pour Last.fm. Recommence.</translation>
    </message>
    <message>
        <source>Last.fm takes nothing just now ({status}).</source>
        <translation>Last.fm ne prend rien pour le moment ({status}).</translation>
    </message>
    <message>
        <source>ListenBrainz cannot be reached.</source>
        <translation>ListenBrainz est injoignable.</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <translation>ListenBrainz ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>ListenBrainz could not answer ({status}). Try again in a while.</source>
        <translation>ListenBrainz n’a pas pu répondre ({status}). Réessaie dans un moment.</translation>
    </message>
    <message>
        <source>ListenBrainz takes nothing just now ({status}).</source>
        <translation>ListenBrainz ne prend rien pour le moment ({status}).</translation>
    </message>
    <message>
        <source>What it sends is no sound that Segue knows.</source>
        <translation>Ce qu’elle envoie n’est pas un son que Segue connaît.</translation>
    </message>
    <message>
        <source>The connection was lost, and could not be made again.</source>
        <translation>La connexion est perdue, et n’a pas pu être rétablie.</translation>
    </message>
    <message>
        <source>The station does not answer.</source>
        <translation>La station ne répond pas.</translation>
    </message>
    <message>
        <source>Its address is not known, or this computer is offline.</source>
        <translation>Son adresse est inconnue, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>No safe connection to the station can be made.</source>
        <translation>Impossible d’établir une connexion sûre avec la station.</translation>
    </message>
    <message>
        <source>The station cannot be reached.</source>
        <translation>La station est injoignable.</translation>
    </message>
    <message>
        <source>Its disk, or the network, does not answer.</source>
        <translation>Son disque, ou le réseau, ne répond pas.</translation>
    </message>
    <message>
        <source>It only leads from one address to the next.</source>
        <translation>Elle ne fait que renvoyer d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>It does not answer as a station does.</source>
        <translation>Elle ne répond pas comme une station.</translation>
    </message>
    <message>
        <source>The station lets nobody listen without an account.</source>
        <translation>La station ne laisse personne écouter sans compte.</translation>
    </message>
    <message>
        <source>There is no station at this address.</source>
        <translation>Il n’y a pas de station à cette adresse.</translation>
    </message>
    <message>
        <source>It sends its sound locked up (encrypted), which Segue cannot play.</source>
        <translation>Elle diffuse un son verrouillé (chiffré), que Segue ne peut pas lire.</translation>
    </message>
    <message>
        <source>It sends its sound in pieces of one file, which Segue cannot play.</source>
        <translation>Elle diffuse par fragments d’un seul fichier, ce que Segue ne peut pas lire.</translation>
    </message>
    <message>
        <source>There is no station in this list.</source>
        <translation>Il n’y a pas de station dans cette liste.</translation>
    </message>
    <message>
        <source>The station reports a fault ({status}).</source>
        <translation>La station signale une panne ({status}).</translation>
    </message>
    <message>
        <source>VLC is not installed.</source>
        <translation>VLC n’est pas installé.</translation>
    </message>
    <message>
        <source>To hear it would take too much memory, or its sound is damaged.</source>
        <translation>L’écouter prendrait trop de mémoire, ou le son est abîmé.</translation>
    </message>
    <message>
        <source>Its sound could not be decoded.</source>
        <translation>Son contenu n’a pas pu être décodé.</translation>
    </message>
    <message>
        <source>To hear it would take too long.</source>
        <translation>L’écouter prendrait trop de temps.</translation>
    </message>
    <message>
        <source>It could not be heard just now.</source>
        <translation>Impossible de l’écouter pour le moment.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>“{to}” is the database itself. Name another file for the copy.</source>
        <translation>«&#xa0;{to}&#xa0;» est la base de données elle-même. Choisis un autre fichier pour la copie.</translation>
    </message>
    <message>
        <source>The copy “{to}” could not be written: {reason}.</source>
        <translation>Impossible d’écrire la copie «&#xa0;{to}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Segue’s database “{file}” is damaged. {hint}</source>
        <translation>La base de données de Segue, «&#xa0;{file}&#xa0;», est abîmée. {hint}</translation>
    </message>
    <message>
        <source>There is no file “{copy_file}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{copy_file}&#xa0;».</translation>
    </message>
    <message>
        <source>“{copy_file}” is empty: no copy of what Segue stores.</source>
        <translation>«&#xa0;{copy_file}&#xa0;» est vide&#xa0;: ce n’est pas une copie de ce que Segue conserve.</translation>
    </message>
    <message>
        <source>“{copy_file}” could not be put in place: {reason}.</source>
        <translation>Impossible de mettre «&#xa0;{copy_file}&#xa0;» en place&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” belongs to another program. It has been left as it is.</source>
        <translation>«&#xa0;{file}&#xa0;» appartient à un autre programme. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>“{file}” is not a Segue database. It has been left as it is.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une base de données de Segue. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{folder}”. Allow it, or choose another folder with --profile.</source>
        <translation>Segue n’a pas le droit d’écrire dans son dossier de profil «&#xa0;{folder}&#xa0;». Autorise-le, ou choisis un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The disk that holds “{folder}” is full. Nothing was lost; make room and try again.</source>
        <translation>Le disque qui contient «&#xa0;{folder}&#xa0;» est plein. Rien n’est perdu&#x202f;; fais de la place et réessaie.</translation>
    </message>
    <message>
        <source>Another program keeps “{file}” locked.</source>
        <translation>Un autre programme garde «&#xa0;{file}&#xa0;» verrouillé.</translation>
    </message>
    <message>
        <source>The disk failed while Segue used “{file}” ({reason}).</source>
        <translation>Le disque a flanché pendant que Segue utilisait «&#xa0;{file}&#xa0;» ({reason}).</translation>
    </message>
    <message>
        <source>There is no copy of it in its folder “backups”.</source>
        <translation>Il n’y en a pas de copie dans son dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>To go back to its newest copy, type `{command}`.</source>
        <translation>Pour revenir à sa copie la plus récente, tape `{command}`.</translation>
    </message>
    <message>
        <source>The profile folder “{folder}” cannot be made or opened: {reason}.</source>
        <translation>Impossible de créer ou d’ouvrir le dossier de profil «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Segue. Install that one, or choose another folder with --profile. Nothing was changed.</source>
        <translation>Ce profil vient d’un Segue plus récent. Installe-le, ou choisis un autre dossier avec --profile. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{to}” could not be written: {reason}.</source>
        <translation>Impossible d’écrire «&#xa0;{to}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This system has no keyring, and Segue keeps no secret anywhere else. Install one, as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Ce système n’a pas de trousseau de clés, et Segue ne garde de secret nulle part ailleurs. Installes-en un, comme GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Ton trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Segue may not read this file (no permission).</source>
        <translation>Segue n’a pas le droit de lire ce fichier (pas d’autorisation).</translation>
    </message>
    <message>
        <source>This file could not be read ({reason}).</source>
        <translation>Impossible de lire ce fichier ({reason}).</translation>
    </message>
    <message>
        <source>This file is damaged: it asks for more memory than there is.</source>
        <translation>Ce fichier est abîmé&#xa0;: il réclame plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is too large to be lyrics.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop gros pour être des paroles.</translation>
    </message>
    <message>
        <source>“{file}” is no text, so it cannot be lyrics.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas du texte, ce ne sont donc pas des paroles.</translation>
    </message>
    <message>
        <source>This is not {noun} file, or it is damaged.</source>
        <translation>Ce fichier n’est pas ce que dit son nom ({noun}), ou il est abîmé.</translation>
    </message>
    <message>
        <source>Segue does not know this kind of file.</source>
        <translation>Segue ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {patience} seconds.</source>
        <translation>La lecture de ce fichier a pris plus de {patience} secondes.</translation>
    </message>
    <message>
        <source>This file is damaged: reading it crashed its reader.</source>
        <translation>Ce fichier est abîmé&#xa0;: l’ouvrir a fait planter son lecteur.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere, which would keep the old tags.</source>
        <translation>Ce fichier a un autre nom ailleurs, qui garderait les anciens tags.</translation>
    </message>
    <message>
        <source>Writing these tags would have changed the sound of this file.</source>
        <translation>Écrire ces tags aurait changé le son de ce fichier.</translation>
    </message>
    <message>
        <source>Another program is changing this file.</source>
        <translation>Un autre programme modifie ce fichier.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Ce fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The tags of this file cannot be changed without losing some of them.</source>
        <translation>Les tags de ce fichier ne peuvent pas être modifiés sans en perdre.</translation>
    </message>
    <message>
        <source>Segue may not write here (no permission).</source>
        <translation>Segue n’a pas le droit d’écrire ici (pas d’autorisation).</translation>
    </message>
    <message>
        <source>There is no room for a changed copy of this file: the disk is full.</source>
        <translation>Pas de place pour une copie modifiée de ce fichier&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>This disk is read-only.</source>
        <translation>Ce disque est en lecture seule.</translation>
    </message>
    <message>
        <source>This file could not be written ({reason}).</source>
        <translation>Impossible d’écrire ce fichier ({reason}).</translation>
    </message>
    <message>
        <source>The tags of this file are damaged, and Segue does not dare to change them.</source>
        <translation>Les tags de ce fichier sont abîmés, et Segue n’ose pas y toucher.</translation>
    </message>
    <message>
        <source>Segue cannot write tags into this kind of file.</source>
        <translation>Segue ne sait pas écrire de tags dans ce type de fichier.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold tags.</source>
        <translation>Ce type de fichier ne peut pas contenir de tags.</translation>
    </message>
    <message>
        <source>What fits now</source>
        <translation>Ce qui convient maintenant</translation>
    </message>
    <message>
        <source>Forgotten favourites</source>
        <translation>Favoris oubliés</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Jamais écouté</translation>
    </message>
    <message>
        <source>Sounds like what plays</source>
        <translation>Ressemble à ce qui passe</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark</source>
        <comment>%n bookmarks</comment>
        <translation>
            <numerusform>%n repère</numerusform>
            <numerusform>%n repères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark deleted</source>
        <comment>%n bookmarks deleted</comment>
        <translation>
            <numerusform>%n repère supprimé</numerusform>
            <numerusform>%n repères supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n album</source>
        <comment>On %n albums</comment>
        <translation>
            <numerusform>Sur %n album</numerusform>
            <numerusform>Sur %n albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{albums}, on %n more</source>
        <comment>{albums}, on %n more</comment>
        <translation>
            <numerusform>{albums}, sur %n autre</numerusform>
            <numerusform>{albums}, sur %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track moved in the queue</source>
        <comment>%n tracks moved in the queue</comment>
        <translation>
            <numerusform>%n morceau déplacé dans la file d’attente</numerusform>
            <numerusform>%n morceaux déplacés dans la file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed from the queue</source>
        <comment>%n tracks removed from the queue</comment>
        <translation>
            <numerusform>%n morceau retiré de la file d’attente</numerusform>
            <numerusform>%n morceaux retirés de la file d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Choisir une pochette…</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Retirer la pochette</translation>
    </message>
    <message>
        <source>“{file}” is no picture that Segue can show</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image que Segue sait afficher</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choisir une pochette</translation>
    </message>
    <message>
        <source>Cover removed</source>
        <translation>Pochette retirée</translation>
    </message>
    <message numerus="yes">
        <source>and %n file more</source>
        <comment>and %n files more</comment>
        <translation>
            <numerusform>et encore %n fichier</numerusform>
            <numerusform>et encore %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder</source>
        <comment>%n folders</comment>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n play, each question asked before its answer was heard. Found on {day}.</source>
        <comment>Of %n plays, each question asked before its answer was heard. Found on {day}.</comment>
        <translation>
            <numerusform>Sur %n écoute, chaque question posée avant d’en entendre la réponse. Constaté le {day}.</numerusform>
            <numerusform>Sur %n écoutes, chaque question posée avant d’en entendre la réponse. Constaté le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}, of %n question.</source>
        <comment>{told}, of %n questions.</comment>
        <translation>
            <numerusform>{told}, sur %n question.</numerusform>
            <numerusform>{told}, sur %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on {kept} of %n day</source>
        <comment>Kept on {kept} of %n days</comment>
        <translation>
            <numerusform>Tenue {kept} jour sur %n</numerusform>
            <numerusform>Tenue {kept} jours sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of %n day</source>
        <comment>The last {shown} of %n days</comment>
        <translation>
            <numerusform>Les {shown} derniers jours sur %n</numerusform>
            <numerusform>Les {shown} derniers jours sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n play of {day}</source>
        <comment>Take back %n plays of {day}</comment>
        <translation>
            <numerusform>Annuler %n écoute du {day}</numerusform>
            <numerusform>Annuler %n écoutes du {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file from {services}</source>
        <comment>%n files from {services}</comment>
        <translation>
            <numerusform>%n fichier de {services}</numerusform>
            <numerusform>%n fichiers de {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen read</source>
        <comment>%n listens read</comment>
        <translation>
            <numerusform>%n écoute lue</numerusform>
            <numerusform>%n écoutes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n listen added, {matched} is of a track in your library</source>
        <comment>Of %n listens added, {matched} are of tracks in your library</comment>
        <translation>
            <numerusform>Sur %n écoute ajoutée, {matched} correspond à un morceau de ta bibliothèque</numerusform>
            <numerusform>Sur %n écoutes ajoutées, {matched} correspondent à un morceau de ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song not in your library</source>
        <comment>%n songs not in your library</comment>
        <translation>
            <numerusform>%n chanson absente de ta bibliothèque</numerusform>
            <numerusform>%n chansons absentes de ta bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Derniers ajouts</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Pas encore d’albums</translation>
    </message>
    <message>
        <source>Tracks whose tags name an album are shown here, each album by its cover.</source>
        <translation>Les morceaux dont les tags nomment un album s’affichent ici, chaque album avec sa pochette.</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>Plus de morceaux d’abord</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Pas encore d’artistes</translation>
    </message>
    <message>
        <source>Everyone whom the tags of your tracks name is shown here.</source>
        <translation>Tous ceux que nomment les tags de tes morceaux s’affichent ici.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message numerus="yes">
        <source>%n genre</source>
        <comment>%n genres</comment>
        <translation>
            <numerusform>%n genre</numerusform>
            <numerusform>%n genres</numerusform>
        </translation>
    </message>
    <message>
        <source>No genres yet</source>
        <translation>Pas encore de genres</translation>
    </message>
    <message>
        <source>The genres that the tags of your tracks name are shown here.</source>
        <translation>Les genres que nomment les tags de tes morceaux s’affichent ici.</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Artistes divers</translation>
    </message>
    <message numerus="yes">
        <source>%n offer in {days}</source>
        <comment>%n offers in {days}</comment>
        <translation>
            <numerusform>%n proposition en {days}</numerusform>
            <numerusform>%n propositions en {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist of yours</source>
        <comment>%n playlists of yours</comment>
        <translation>
            <numerusform>%n playlist à toi</numerusform>
            <numerusform>%n playlists à toi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has offered you nothing in %n day.</source>
        <comment>It has offered you nothing in %n days.</comment>
        <translation>
            <numerusform>Il ne t’a rien proposé en %n jour.</numerusform>
            <numerusform>Il ne t’a rien proposé en %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list</source>
        <comment>%n lists</comment>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} plays: {found} of %n track is in your library</source>
        <comment>{name} plays: {found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{name} passe&#xa0;: {found} morceau sur %n dans ta bibliothèque</numerusform>
            <numerusform>{name} passe&#xa0;: {found} morceaux sur %n dans ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist</source>
        <comment>%n playlists</comment>
        <translation>
            <numerusform>%n playlist</numerusform>
            <numerusform>%n playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist written to {folder}</source>
        <comment>%n playlists written to {folder}</comment>
        <translation>
            <numerusform>%n playlist écrite dans {folder}</numerusform>
            <numerusform>%n playlists écrites dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n track of it not in your library</source>
        <comment>; %n tracks of it not in your library</comment>
        <translation>
            <numerusform>; dont %n morceau absent de ta bibliothèque ||&#x202f;; dont %n morceaux absents de ta bibliothèque</numerusform>
            <numerusform>; dont %n morceau absent de ta bibliothèque ||&#x202f;; dont %n morceaux absents de ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track not in your library</source>
        <comment>%n tracks not in your library</comment>
        <translation>
            <numerusform>%n morceau absent de ta bibliothèque</numerusform>
            <numerusform>%n morceaux absents de ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist is here</source>
        <comment>%n playlists are here</comment>
        <translation>
            <numerusform>%n playlist est là</numerusform>
            <numerusform>%n playlists sont là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one track is in your library</source>
        <comment>All of %n tracks are in your library</comment>
        <translation>
            <numerusform>L’unique morceau est dans ta bibliothèque</numerusform>
            <numerusform>Les %n morceaux sont tous dans ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track is in your library</source>
        <comment>{found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{found} morceau sur %n est dans ta bibliothèque</numerusform>
            <numerusform>{found} morceaux sur %n sont dans ta bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n file written</source>
        <comment>{done} of %n files written</comment>
        <translation>
            <numerusform>{done} fichier sur %n écrit</numerusform>
            <numerusform>{done} fichiers sur %n écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen</source>
        <comment>%n listens</comment>
        <translation>
            <numerusform>%n écoute</numerusform>
            <numerusform>%n écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n playlist</source>
        <comment>{done} of %n playlists</comment>
        <translation>
            <numerusform>{done} playlist sur %n</numerusform>
            <numerusform>{done} playlists sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file found</source>
        <comment>%n files found</comment>
        <translation>
            <numerusform>%n fichier trouvé</numerusform>
            <numerusform>%n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n file read</source>
        <comment>{read} of %n files read</comment>
        <translation>
            <numerusform>{read} fichier sur %n lu</numerusform>
            <numerusform>{read} fichiers sur %n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n track added so far</source>
        <comment>Stopped; %n tracks added so far</comment>
        <translation>
            <numerusform>Arrêté ; %n morceau ajouté jusqu’ici</numerusform>
            <numerusform>Arrêté ; %n morceaux ajoutés jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added</source>
        <comment>%n tracks added</comment>
        <translation>
            <numerusform>%n morceau ajouté</numerusform>
            <numerusform>%n morceaux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be measured: damaged, or too short.</source>
        <comment>%n tracks could not be measured: damaged, or too short.</comment>
        <translation>
            <numerusform>%n morceau n’a pas pu être mesuré&#xa0;: abîmé, ou trop court.</numerusform>
            <numerusform>%n morceaux n’ont pas pu être mesurés&#xa0;: abîmés, ou trop courts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: parts of a file, and those whose sound cannot be told from others.</source>
        <comment>%n tracks left alone: parts of a file, and those whose sound cannot be told from others.</comment>
        <translation>
            <numerusform>%n morceau laissé tel quel&#xa0;: une partie de fichier, ou un son qu’on ne distingue pas des autres.</numerusform>
            <numerusform>%n morceaux laissés tels quels&#xa0;: des parties de fichiers, et ceux dont on ne distingue pas le son des autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rating</source>
        <comment>ratings</comment>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loved track</source>
        <comment>loved tracks</comment>
        <translation>
            <numerusform>morceau aimé</numerusform>
            <numerusform>morceaux aimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play</source>
        <comment>plays</comment>
        <translation>
            <numerusform>écoute</numerusform>
            <numerusform>écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip</source>
        <comment>skips</comment>
        <translation>
            <numerusform>saut</numerusform>
            <numerusform>sauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <comment>dates added</comment>
        <translation>
            <numerusform>date d’ajout</numerusform>
            <numerusform>dates d’ajout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playlist</source>
        <comment>playlists</comment>
        <translation>
            <numerusform>playlist</numerusform>
            <numerusform>playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>et %n autre morceau</numerusform>
            <numerusform>et %n autres morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n play</source>
        <comment>All %n plays</comment>
        <translation>
            <numerusform>Toutes les écoutes (%n)</numerusform>
            <numerusform>Toutes les écoutes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of at most %n track can be edited at once</source>
        <comment>The tags of at most %n tracks can be edited at once</comment>
        <translation>
            <numerusform>On peut modifier les tags de %n morceau au plus à la fois</numerusform>
            <numerusform>On peut modifier les tags de %n morceaux au plus à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station kept under Stations</source>
        <comment>%n stations kept under Stations</comment>
        <translation>
            <numerusform>%n station gardée dans Stations</numerusform>
            <numerusform>%n stations gardées dans Stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist deleted</source>
        <comment>%n playlists deleted</comment>
        <translation>
            <numerusform>%n playlist supprimée</numerusform>
            <numerusform>%n playlists supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed</source>
        <comment>%n tracks removed</comment>
        <translation>
            <numerusform>%n morceau retiré</numerusform>
            <numerusform>%n morceaux retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to “{playlist}”</source>
        <comment>%n tracks added to “{playlist}”</comment>
        <translation>
            <numerusform>%n morceau ajouté à «&#xa0;{playlist}&#xa0;»</numerusform>
            <numerusform>%n morceaux ajoutés à «&#xa0;{playlist}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate removed</source>
        <comment>%n duplicates removed</comment>
        <translation>
            <numerusform>%n doublon retiré</numerusform>
            <numerusform>%n doublons retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {month}</source>
        <comment>%n plays since {month}</comment>
        <translation>
            <numerusform>%n écoute depuis {month}</numerusform>
            <numerusform>%n écoutes depuis {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard since</source>
        <comment>below a month</comment>
        <translation>plus entendu depuis</translation>
    </message>
    <message>
        <source>heard last</source>
        <comment>below a day</comment>
        <translation>dernière écoute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>play</source>
        <comment>below a number</comment>
        <translation>écoute</translation>
    </message>
    <message>
        <source>plays</source>
        <comment>below a number</comment>
        <translation>écoutes</translation>
    </message>
    <message>
        <source>heard first</source>
        <comment>below a month</comment>
        <translation>première écoute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>The one file of “{old}” is not in “{new}”</source>
        <comment>None of the %n files of “{old}” is in “{new}”</comment>
        <translation>
            <numerusform>L’unique fichier de «&#xa0;{old}&#xa0;» n’est pas dans «&#xa0;{new}&#xa0;»</numerusform>
            <numerusform>Aucun des %n fichiers de «&#xa0;{old}&#xa0;» n’est dans «&#xa0;{new}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one file is there: “{new}” is looked at from now on</source>
        <comment>All %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>L’unique fichier est là&#xa0;: «&#xa0;{new}&#xa0;» est surveillé désormais</numerusform>
            <numerusform>Les %n fichiers sont tous là&#xa0;: «&#xa0;{new}&#xa0;» est surveillé désormais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n file is there: “{new}” is looked at from now on</source>
        <comment>{there} of %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>{there} fichier sur %n est là&#xa0;: «&#xa0;{new}&#xa0;» est surveillé désormais</numerusform>
            <numerusform>{there} fichiers sur %n sont là&#xa0;: «&#xa0;{new}&#xa0;» est surveillé désormais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track stays missing: its file has a history there already</source>
        <comment>%n tracks stay missing: their files have a history there already</comment>
        <translation>
            <numerusform>%n morceau reste manquant&#xa0;: son fichier a déjà un historique là-bas</numerusform>
            <numerusform>%n morceaux restent manquants&#xa0;: leurs fichiers ont déjà un historique là-bas</numerusform>
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
            <numerusform>Et encore %n dossier</numerusform>
            <numerusform>Et encore %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder is not there · %n file missing</source>
        <comment>This folder is not there · %n files missing</comment>
        <translation>
            <numerusform>Ce dossier n’est pas là · %n fichier manquant</numerusform>
            <numerusform>Ce dossier n’est pas là · %n fichiers manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>It is somewhere else now…</source>
        <translation>Il est ailleurs maintenant…</translation>
    </message>
    <message>
        <source>{folder} is somewhere else now</source>
        <translation>{folder} est ailleurs maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n listen was refused: {reason}.</source>
        <comment>%n listens were refused: {reason}.</comment>
        <translation>
            <numerusform>%n écoute a été refusée&#xa0;: {reason}.</numerusform>
            <numerusform>%n écoutes ont été refusées&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect, and do not send %n listen</source>
        <comment>Disconnect, and do not send %n listens</comment>
        <translation>
            <numerusform>Déconnecter, et ne pas envoyer %n écoute</numerusform>
            <numerusform>Déconnecter, et ne pas envoyer %n écoutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all, and run by MetaBrainz, a foundation.</source>
        <translation>Ouvert à tous, et tenu par MetaBrainz, une fondation.</translation>
    </message>
    <message>
        <source>The oldest of them, with charts and neighbours.</source>
        <translation>Le plus ancien de tous, avec ses classements et ses voisins.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n listen…</source>
        <comment>Sending %n listens…</comment>
        <translation>
            <numerusform>Envoi de %n écoute…</numerusform>
            <numerusform>Envoi de %n écoutes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen waits.</source>
        <comment>%n listens wait.</comment>
        <translation>
            <numerusform>%n écoute attend.</numerusform>
            <numerusform>%n écoutes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue tries again at {time}.</source>
        <translation>Segue réessaie à {time}.</translation>
    </message>
    <message>
        <source>Connected; nothing has been sent yet.</source>
        <translation>Connecté&#x202f;; rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Last sent at {time}.</source>
        <translation>Dernier envoi à {time}.</translation>
    </message>
    <message>
        <source>All is sent, the last at {time}.</source>
        <translation>Tout est envoyé, en dernier à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Still for %n minute: only a game counts</source>
        <comment>Still for %n minutes: only a game counts</comment>
        <translation>
            <numerusform>Immobile depuis %n minute&#xa0;: seul un jeu compte</numerusform>
            <numerusform>Immobile depuis %n minutes&#xa0;: seul un jeu compte</numerusform>
        </translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Video editing</source>
        <translation>Montage vidéo</translation>
    </message>
    <message>
        <source>Making music</source>
        <translation>Création musicale</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Livres et documents</translation>
    </message>
    <message>
        <source>Pictures and graphics</source>
        <translation>Images et graphisme</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureautique</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>TV or monitor (HDMI, DisplayPort)</source>
        <translation>Télé ou écran (HDMI, DisplayPort)</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Enceintes</translation>
    </message>
    <message>
        <source>Cannot be seen: Segue runs in a sandbox, which shuts it off from other programs</source>
        <translation>Invisible&#xa0;: Segue tourne dans un bac à sable, qui le coupe des autres programmes</translation>
    </message>
    <message>
        <source>Cannot be seen on this system</source>
        <translation>Invisible sur ce système</translation>
    </message>
    <message>
        <source>A game counts before all others, else the program that was started last.</source>
        <translation>Un jeu compte avant tous les autres, sinon le dernier programme lancé.</translation>
    </message>
    <message>
        <source>Wayland hides windows from other programs.</source>
        <translation>Wayland cache les fenêtres des autres programmes.</translation>
    </message>
    <message>
        <source>Segue runs in a sandbox.</source>
        <translation>Segue tourne dans un bac à sable.</translation>
    </message>
    <message>
        <source>The window manager does not tell.</source>
        <translation>Le gestionnaire de fenêtres n’en dit rien.</translation>
    </message>
    <message>
        <source>This system is not asked.</source>
        <translation>Ce système n’est pas interrogé.</translation>
    </message>
    <message>
        <source>None comes in full screen, under “do not disturb”, in calls and presentations, or when locked.</source>
        <translation>Aucune ne vient en plein écran, en mode « Ne pas déranger », en appel, en présentation ou écran verrouillé.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>le plein écran</translation>
    </message>
    <message>
        <source>“do not disturb”</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>calls and presentations</source>
        <translation>les appels et présentations</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>le verrouillage</translation>
    </message>
    <message>
        <source>This desktop does not tell of: {what}.</source>
        <translation>Ce bureau ne signale pas&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{text}” → {parts}</source>
        <translation>«&#xa0;{text}&#xa0;» → {parts}</translation>
    </message>
    <message>
        <source>“{text}” stays one</source>
        <translation>«&#xa0;{text}&#xa0;» reste entier</translation>
    </message>
    <message numerus="yes">
        <source>%n track of {many} that fit</source>
        <comment>%n tracks of {many} that fit</comment>
        <translation>
            <numerusform>%n morceau sur les {many} qui conviennent</numerusform>
            <numerusform>%n morceaux sur les {many} qui conviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their loudness is written into %n file</source>
        <comment>Their loudness is written into %n files</comment>
        <translation>
            <numerusform>Leur volume perçu est écrit dans %n fichier</numerusform>
            <numerusform>Leur volume perçu est écrit dans %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n track</source>
        <comment>{done} of %n tracks</comment>
        <translation>
            <numerusform>{done} morceau sur %n</numerusform>
            <numerusform>{done} morceaux sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be heard: damaged, or too short.</source>
        <comment>%n tracks could not be heard: damaged, or too short.</comment>
        <translation>
            <numerusform>%n morceau n’a pas pu être écouté&#xa0;: abîmé, ou trop court.</numerusform>
            <numerusform>%n morceaux n’ont pas pu être écoutés&#xa0;: abîmés, ou trop courts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: videos, parts of a file, and what is longer than {minutes} minutes.</source>
        <comment>%n tracks left alone: videos, parts of a file, and what is longer than {minutes} minutes.</comment>
        <translation>
            <numerusform>%n morceau laissé tel quel&#xa0;: une vidéo, une partie de fichier, ou plus long que {minutes} minutes.</numerusform>
            <numerusform>%n morceaux laissés tels quels&#xa0;: les vidéos, les parties de fichiers, et ce qui dure plus de {minutes} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track, the most alike first</source>
        <comment>%n tracks, the most alike first</comment>
        <translation>
            <numerusform>%n morceau, le plus ressemblant d’abord</numerusform>
            <numerusform>%n morceaux, les plus ressemblants d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Of a radio station, as its website gives it for players. Segue connects to it only while you play it, and keeps it under Stations.</source>
        <translation>Celle d’une station de radio, telle que son site la donne pour les lecteurs. Segue ne s’y connecte que pendant que tu l’écoutes, et la garde dans Stations.</translation>
    </message>
    <message>
        <source>This is no address that Segue can play. One begins with http:// or https://</source>
        <translation>Segue ne sait pas lire cette adresse. Elle doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>“{station}” renamed “{name}”</source>
        <translation>«&#xa0;{station}&#xa0;» renommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the station</source>
        <translation>Renommer la station</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>%n station</source>
        <comment>%n stations</comment>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{station}” removed</source>
        <comment>%n stations removed</comment>
        <translation>
            <numerusform>«&#xa0;{station}&#xa0;» retirée</numerusform>
            <numerusform>%n stations retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the tags of %n track</source>
        <comment>Edit the tags of %n tracks</comment>
        <translation>
            <numerusform>Modifier les tags de %n morceau</numerusform>
            <numerusform>Modifier les tags de %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track inside a larger file will stay as before: see its CUE sheet or chapters.</source>
        <comment>%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.</comment>
        <translation>
            <numerusform>%n morceau à l’intérieur d’un plus grand fichier restera comme avant&#xa0;: vois sa feuille CUE ou ses chapitres.</numerusform>
            <numerusform>%n morceaux à l’intérieur d’un plus grand fichier resteront comme avant&#xa0;: vois sa feuille CUE ou ses chapitres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n track changed</source>
        <comment>The tags of %n tracks changed</comment>
        <translation>
            <numerusform>Tags de %n morceau modifiés</numerusform>
            <numerusform>Tags de %n morceaux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track changed.</source>
        <comment>%n tracks changed.</comment>
        <translation>
            <numerusform>%n morceau modifié.</numerusform>
            <numerusform>%n morceaux modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags put back as they were</source>
        <translation>Les tags sont de nouveau comme avant</translation>
    </message>
    <message>
        <source>“{file}” could not be put back: {reason}</source>
        <translation>Impossible de rétablir «&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source> And {more} more.</source>
        <translation> Et encore {more}.</translation>
    </message>
    <message>
        <source>Files that could not be changed</source>
        <translation>Fichiers qui n’ont pas pu être modifiés</translation>
    </message>
    <message>
        <source>{field}: a number from {first:g} to {last:g}.</source>
        <translation>{field}&#xa0;: un nombre de {first:g} à {last:g}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” will play next</source>
        <comment>%n tracks of “{album}” will play next</comment>
        <translation>
            <numerusform>%n morceau de « {album} » sera le prochain</numerusform>
            <numerusform>%n morceaux de « {album} » seront les prochains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track will play next</source>
        <comment>%n tracks will play next</comment>
        <translation>
            <numerusform>%n morceau passera ensuite</numerusform>
            <numerusform>%n morceaux passeront ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” added to the queue</source>
        <comment>%n tracks of “{album}” added to the queue</comment>
        <translation>
            <numerusform>%n morceau de « {album} » ajouté à la file d’attente</numerusform>
            <numerusform>%n morceaux de « {album} » ajoutés à la file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to the queue</source>
        <comment>%n tracks added to the queue</comment>
        <translation>
            <numerusform>%n morceau ajouté à la file d’attente</numerusform>
            <numerusform>%n morceaux ajoutés à la file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{playlist}” made with %n track</source>
        <comment>“{playlist}” made with %n tracks</comment>
        <translation>
            <numerusform>«&#xa0;{playlist}&#xa0;» créée avec %n morceau</numerusform>
            <numerusform>«&#xa0;{playlist}&#xa0;» créée avec %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n track removed</source>
        <comment>Ratings of %n tracks removed</comment>
        <translation>
            <numerusform>Note de %n morceau retirée</numerusform>
            <numerusform>Notes de %n morceaux retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track rated {stars}</source>
        <comment>%n tracks rated {stars}</comment>
        <translation>
            <numerusform>%n morceau noté {stars}</numerusform>
            <numerusform>%n morceaux notés {stars}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track no longer loved</source>
        <comment>%n tracks no longer loved</comment>
        <translation>
            <numerusform>%n morceau n’est plus un coup de cœur</numerusform>
            <numerusform>%n morceaux ne sont plus des coups de cœur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track loved</source>
        <comment>%n tracks loved</comment>
        <translation>
            <numerusform>%n coup de cœur de plus</numerusform>
            <numerusform>%n coups de cœur de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all plays of this track</source>
        <comment>Forget all plays of these %n tracks</comment>
        <translation>
            <numerusform>Oublier toutes les écoutes de ce morceau</numerusform>
            <numerusform>Oublier toutes les écoutes de ces %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist</source>
        <comment>artists</comment>
        <translation>
            <numerusform>artiste</numerusform>
            <numerusform>artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist, {new} new to you</source>
        <comment>artists, {new} new to you</comment>
        <translation>
            <numerusform>artiste, dont {new} nouveau pour toi</numerusform>
            <numerusform>artistes, dont {new} nouveaux pour toi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play of {tracks}</source>
        <comment>plays of {tracks}</comment>
        <translation>
            <numerusform>écoute de {tracks}</numerusform>
            <numerusform>écoutes de {tracks}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day with {whose}</source>
        <comment>days with {whose}</comment>
        <translation>
            <numerusform>jour avec {whose}</numerusform>
            <numerusform>jours avec {whose}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>%n could not be read</comment>
        <translation>
            <numerusform>%n n’a pas pu être lu</numerusform>
            <numerusform>%n n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Ma musique</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>of music</source>
        <translation>de musique</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>artistes</translation>
    </message>
    <message>
        <source>days with music</source>
        <translation>jours en musique</translation>
    </message>
    <message>
        <source>made with Segue</source>
        <translation>fait avec Segue</translation>
    </message>
    <message>
        <source>Segue is open with this profile and does not answer.</source>
        <translation>Segue est ouvert avec ce profil et ne répond pas.</translation>
    </message>
    <message>
        <source>Segue cannot reach the sound of this machine: what it needs for that is missing ({reason}). On Debian: apt install libpulse0</source>
        <translation>Segue ne peut pas accéder au son de cette machine&#xa0;: ce qu’il lui faut manque ({reason}). Sous Debian&#xa0;: apt install libpulse0</translation>
    </message>
    <message>
        <source>Segue’s database is damaged.</source>
        <translation>La base de données de Segue est abîmée.</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Revenir à une copie…</translation>
    </message>
    <message>
        <source>There is a copy of {day}. What came after that is not in it: plays, ratings, playlists. The damaged one is kept in the folder “backups”.</source>
        <translation>Il y en a une copie du {day}. Ce qui est venu après n’y est pas&#xa0;: écoutes, notes, playlists. Celle qui est abîmée reste dans le dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>Revenir à la copie</translation>
    </message>
    <message>
        <source>The sound had stopped answering. It has been started anew, and goes on where it was.</source>
        <translation>Le son ne répondait plus. Il a été relancé, et reprend où il en était.</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other file.</source>
        <comment>Nor can %n other files.</comment>
        <translation>
            <numerusform>Ni %n autre fichier.</numerusform>
            <numerusform>Ni %n autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to play in what was opened.</source>
        <translation>Il n’y a rien à écouter dans ce qui a été ouvert.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”.</source>
        <translation>Aucun auditeur ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Segue does not know what to do with this.</source>
        <translation>Segue ne sait pas quoi faire de cela.</translation>
    </message>
    <message>
        <source>Segue is open already, as the mini player.</source>
        <translation>Segue est déjà ouvert, en mini-lecteur.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Segue is open already.</source>
        <translation>Segue est déjà ouvert.</translation>
    </message>
    <message>
        <source> Played by {engine}.</source>
        <translation> Son assuré par {engine}.</translation>
    </message>
    <message>
        <source> Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.</source>
        <translation> Son assuré par {engine}, mais en silence&#xa0;: aucun serveur de son (PulseAudio ou PipeWire) ne répond.</translation>
    </message>
    <message>
        <source>Everything Segue stores lies in {folder} and stays on this machine.</source>
        <translation>Tout ce que Segue conserve se trouve dans {folder} et reste sur cette machine.</translation>
    </message>
    <message>
        <source> Only small copies of covers, which it can make again, lie in {cache}.</source>
        <translation> Seules de petites copies des pochettes, qu’il peut refaire, se trouvent dans {cache}.</translation>
    </message>
    <message>
        <source> What you play is sent only to services that you have connected.</source>
        <translation> Ce que tu écoutes n’est envoyé qu’aux services que tu as connectés.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {what}.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Never played</source>
        <comment>a mix&apos;s name</comment>
        <translation>Jamais écoutés</translation>
    </message>
    <message>
        <source>{genre}, not heard for long</source>
        <translation>{genre}, pas écouté depuis longtemps</translation>
    </message>
    <message>
        <source>{genre}, never played</source>
        <translation>{genre}, jamais écouté</translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played.</source>
        <comment>%n tracks that you have and never played, those first that fit now.</comment>
        <translation>
            <numerusform>%n morceau que tu as et n’as jamais écouté.</numerusform>
            <numerusform>%n morceaux que tu as et n’as jamais écoutés, d’abord ceux qui conviennent maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played</source>
        <comment>%n tracks that you have and never played</comment>
        <translation>
            <numerusform>%n morceau que tu as et n’as jamais écouté</numerusform>
            <numerusform>%n morceaux que tu as et n’as jamais écoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you played {times} times or more, and not in three months.</source>
        <comment>%n tracks that you played {times} times or more, and not in three months.</comment>
        <translation>
            <numerusform>%n morceau que tu as écouté au moins {times} fois, mais pas depuis trois mois.</numerusform>
            <numerusform>%n morceaux que tu as écoutés au moins {times} fois, mais pas depuis trois mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you liked, not heard in three months</source>
        <comment>%n tracks that you liked, not heard in three months</comment>
        <translation>
            <numerusform>%n morceau qui te plaisait, pas écouté depuis trois mois</numerusform>
            <numerusform>%n morceaux qui te plaisaient, pas écoutés depuis trois mois</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard in three months</source>
        <translation>pas écouté depuis trois mois</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a file of Segue’s settings.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop gros pour être un fichier de réglages de Segue.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings: it is not written as JSON.</source>
        <translation>Ce n’est pas un fichier de réglages de Segue&#xa0;: il n’est pas écrit en JSON.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings.</source>
        <translation>Ce n’est pas un fichier de réglages de Segue.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Segue.</source>
        <translation>Ces réglages viennent d’un Segue plus récent.</translation>
    </message>
    <message>
        <source>Its disk, or the network, failed in the middle of it.</source>
        <translation>Son disque, ou le réseau, a lâché en plein milieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n disc</source>
        <comment>%n discs</comment>
        <translation>
            <numerusform>%n disque</numerusform>
            <numerusform>%n disques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track alike</source>
        <comment>%n tracks alike</comment>
        <translation>
            <numerusform>%n morceau ressemblant</numerusform>
            <numerusform>%n morceaux ressemblants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track so far</source>
        <comment>%n tracks so far</comment>
        <translation>
            <numerusform>%n morceau jusqu’ici</numerusform>
            <numerusform>%n morceaux jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is here</source>
        <comment>%n tracks are here</comment>
        <translation>
            <numerusform>%n morceau est là</numerusform>
            <numerusform>%n morceaux sont là</numerusform>
        </translation>
    </message>
    <message>
        <source>For now</source>
        <translation>Pour maintenant</translation>
    </message>
    <message>
        <source>Pick up again</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>Pas écoutés depuis longtemps</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Écoutés récemment</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>Less of {name}</source>
        <translation>Moins souvent : {name}</translation>
    </message>
    <message>
        <source>Don’t suggest this any more</source>
        <translation>Ne plus suggérer cela du tout</translation>
    </message>
    <message numerus="yes">
        <source>The play behind it</source>
        <comment>The %n plays behind it</comment>
        <translation>
            <numerusform>L’écoute à l’appui</numerusform>
            <numerusform>Les %n écoutes à l’appui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>There is nothing to play in it</source>
        <translation>Il n’y a rien à écouter dedans</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Forget an artist</source>
        <translation>Oublier un artiste</translation>
    </message>
    <message>
        <source>All their plays leave your history; the music itself stays. You can undo it.</source>
        <translation>Toutes ses écoutes quittent ton historique&#xa0;; la musique elle-même reste. Tu peux l’annuler.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>You have played nobody of this name.</source>
        <translation>Tu n’as écouté personne de ce nom.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Artists of that name</source>
        <translation>Artistes de ce nom</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation>Playlist intelligente</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Ta playlist</translation>
    </message>
    <message>
        <source>Your smart playlist</source>
        <translation>Ta playlist intelligente</translation>
    </message>
    <message>
        <source>Your blend</source>
        <translation>Ton mélange</translation>
    </message>
    <message>
        <source>Your folder of playlists</source>
        <translation>Ton dossier de playlists</translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation>Aller à l’album</translation>
    </message>
    <message>
        <source>Go to the folder</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Go to the playlist, to change it</source>
        <translation>Aller à la playlist, pour la modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n play: see it</source>
        <comment>%n plays: see them</comment>
        <translation>
            <numerusform>%n écoute&#xa0;: la voir</numerusform>
            <numerusform>%n écoutes&#xa0;: les voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{artist}, heard in the same hour %n time: see these plays</source>
        <comment>{artist}, heard in the same hour %n times: see these plays</comment>
        <translation>
            <numerusform>{artist}, entendu %n fois dans la même heure&#xa0;: voir ces écoutes</numerusform>
            <numerusform>{artist}, entendu %n fois dans la même heure&#xa0;: voir ces écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your history is here: %n play</source>
        <comment>Your history is here: %n plays</comment>
        <translation>
            <numerusform>Ton historique est là&#xa0;: %n écoute</numerusform>
            <numerusform>Ton historique est là&#xa0;: %n écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One setting is another now.</source>
        <comment>%n settings are others now.</comment>
        <translation>
            <numerusform>Un réglage a changé.</numerusform>
            <numerusform>%n réglages ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one play of your history is forgotten</source>
        <comment>All %n plays of your history are forgotten</comment>
        <translation>
            <numerusform>La seule écoute de ton historique est oubliée</numerusform>
            <numerusform>Les %n écoutes de ton historique sont toutes oubliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {moment} forgotten</source>
        <comment>%n plays since {moment} forgotten</comment>
        <translation>
            <numerusform>%n écoute depuis {moment} oubliée</numerusform>
            <numerusform>%n écoutes depuis {moment} oubliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {name} forgotten</source>
        <comment>%n plays of {name} forgotten</comment>
        <translation>
            <numerusform>%n écoute oubliée : {name}</numerusform>
            <numerusform>%n écoutes oubliées : {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is in “{file}”</source>
        <comment>%n plays are in “{file}”</comment>
        <translation>
            <numerusform>%n écoute est dans «&#xa0;{file}&#xa0;»</numerusform>
            <numerusform>%n écoutes sont dans «&#xa0;{file}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habit: {genres}.</source>
        <comment>Habits: {genres}.</comment>
        <translation>
            <numerusform>Habitude&#xa0;: {genres}.</numerusform>
            <numerusform>Habitudes&#xa0;: {genres}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo is being made: music, and twelve weeks of listening. That takes about a minute.</source>
        <translation>La démo se prépare&#xa0;: de la musique, et douze semaines d’écoute. Cela prend environ une minute.</translation>
    </message>
</context>
<context>
    <name>AccentChoice</name>
    <message>
        <source>By the hour</source>
        <translation>Selon l’heure</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Une couleur à toi</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>The colour as #rrggbb</source>
        <translation>La couleur en #rrggbb</translation>
    </message>
    <message>
        <source>By the hour: rose in the morning, blue by day, amber in the evening, indigo at night.</source>
        <translation>Selon l’heure : rose le matin, bleu le jour, ambre le soir, indigo la nuit.</translation>
    </message>
    <message>
        <source>Made lighter where it stands, so that it can be read.</source>
        <translation>Éclaircie là où elle s’affiche, pour rester lisible.</translation>
    </message>
    <message>
        <source>Made darker where it stands, so that it can be read.</source>
        <translation>Assombrie là où elle s’affiche, pour rester lisible.</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
</context>
<context>
    <name>ActivitiesChoice</name>
    <message>
        <source>Another activity, like “cleaning”</source>
        <translation>Une autre activité, comme «&#xa0;ménage&#xa0;»</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Une autre activité</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>Ajouter l’activité</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window. It goes into your history with what you play, and lets Segue learn what fits. One that is removed stays with what you have played.</source>
        <translation>Ce que tu peux choisir en bas de la fenêtre. Cela entre dans ton historique avec ce que tu écoutes, et apprend à Segue ce qui convient. Une activité retirée reste attachée à ce que tu as écouté.</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window, so that Segue learns what fits.</source>
        <translation>Ce que tu peux choisir en bas de la fenêtre, pour que Segue apprenne ce qui convient.</translation>
    </message>
    <message>
        <source>“{activity}” renamed “{name}”</source>
        <translation>«&#xa0;{activity}&#xa0;» renommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{activity}” can no longer be chosen; what you played stays as it is</source>
        <translation>«&#xa0;{activity}&#xa0;» ne peut plus être choisi&#x202f;; ce que tu as écouté reste tel quel</translation>
    </message>
</context>
<context>
    <name>ActivityChip</name>
    <message>
        <source>What are you doing? It helps Segue to offer what fits.</source>
        <translation>Qu’est-ce que tu fais&#x202f;? Cela aide Segue à proposer ce qui convient.</translation>
    </message>
    <message>
        <source>Noticed by the programs that run. Is it something else?</source>
        <translation>Remarqué d’après les programmes qui tournent. Est-ce autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Activité&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Qu’est-ce que tu fais&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AgeValue</name>
    <message>
        <source>in the last</source>
        <translation>il y a moins de</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>il n’y a pas moins de</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>il y a plus de</translation>
    </message>
    <message>
        <source>not longer ago than</source>
        <translation>il n’y a pas plus de</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Hours, days or more</source>
        <translation>Heures, jours ou plus</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>or never</source>
        <translation>ou jamais</translation>
    </message>
</context>
<context>
    <name>AgreedChoice</name>
    <message>
        <source>What you told me of offers</source>
        <translation>Ce que tu m’as dit des propositions</translation>
    </message>
    <message>
        <source>Nothing yet. What you answer to an offer, and ask of it in its menu, stands here.</source>
        <translation>Rien pour l’instant. Ce que tu réponds à une proposition, et ce que tu demandes dans son menu, s’affiche ici.</translation>
    </message>
    <message>
        <source>It holds until you take it back here.</source>
        <translation>Cela vaut jusqu’à ce que tu l’annules ici.</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Annuler : {words}</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Morceaux de l’album</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Artistes divers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>More for this album</source>
        <translation>Plus d’options pour cet album</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <translation>Cet album n’est plus là</translation>
    </message>
    <message>
        <source>Its tracks have left the library, or their tags name another album now.</source>
        <translation>Ses morceaux ont quitté la bibliothèque, ou leurs tags nomment maintenant un autre album.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Ton historique</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Aller à {artist}</translation>
    </message>
    <message>
        <source>Go to {genre}</source>
        <translation>Aller à {genre}</translation>
    </message>
</context>
<context>
    <name>AlbumsAndTracks</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Why now?</source>
        <translation>Pourquoi maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Why not more of …</source>
        <translation>Pourquoi pas davantage de…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Why not more of</source>
        <translation>Pourquoi pas davantage de</translation>
    </message>
    <message>
        <source>Not my taste</source>
        <translation>Pas à mon goût</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>More {genre}</source>
        <translation>{genre} plus souvent</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Ce que je fais</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>Je ne suis pas en mode {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Offer more of it</source>
        <translation>En proposer davantage</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>En pour cent de la taille habituelle.</translation>
    </message>
    <message>
        <source>How close the tracks of a list stand.</source>
        <translation>L’espacement des titres d’une liste.</translation>
    </message>
    <message>
        <source>Covers and panels that glide to where they belong.</source>
        <translation>Les pochettes et panneaux qui glissent à leur place.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>The columns are as Segue brings them</source>
        <translation>Les colonnes sont telles que Segue les apporte</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Où est ta musique&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ArrangementChoice</name>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>{what}: as usual</source>
        <translation>{what}&#xa0;: comme d’habitude</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask for “jazz for the evening”, or “what did I play last week?”</source>
        <translation>Demande (en anglais)&#xa0;: «&#xa0;jazz for the evening&#xa0;» ou «&#xa0;what did I play last week?&#xa0;»</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Demande de la musique, ou ce que tu veux en savoir</translation>
    </message>
    <message>
        <source>For instance: jazz for the evening, 45 minutes</source>
        <translation>Par exemple&#xa0;: jazz for the evening, 45 minutes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Ce qu’on peut dire</translation>
    </message>
</context>
<context>
    <name>AskChips</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
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
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Play it behind all that is to come</source>
        <translation>L’écouter après tout ce qui vient</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Garder comme playlist</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>Montrer les écoutes</translation>
    </message>
    <message>
        <source>Play these tracks</source>
        <translation>Écouter ces morceaux</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Tu peux dire, par exemple</translation>
    </message>
    <message>
        <source>Ask in English. Names, and the words on the chips, are understood in your own language too.</source>
        <translation>Demande en anglais. Les noms, et les mots des boutons, sont aussi compris en français.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Pas compris&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Unexpected: {title}, {why}.</source>
        <translation>Inattendu&#xa0;: {title}, {why}.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>{name} listens</source>
        <translation>{name} écoute</translation>
    </message>
    <message>
        <source>{name} listens. Let someone else listen</source>
        <translation>{name} écoute. Laisser quelqu’un d’autre écouter</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best matches</source>
        <translation>Meilleurs résultats</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Voulais-tu dire « {words} » ?</translation>
    </message>
</context>
<context>
    <name>BlendControls</name>
    <message>
        <source>Mixed from lists and rules</source>
        <translation>À partir de listes et de règles</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nouveau mélange</translation>
    </message>
    <message>
        <source>From a recipe…</source>
        <translation>À partir d’une recette…</translation>
    </message>
    <message>
        <source>Edit parts</source>
        <translation>Modifier les parts</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Saved as “{file}”, to be opened by anyone with Segue</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;»&#xa0;: toute personne qui a Segue peut l’ouvrir</translation>
    </message>
</context>
<context>
    <name>BlendEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une part</translation>
    </message>
    <message>
        <source>Add a part: {part}</source>
        <translation>Ajouter une part&#xa0;: {part}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Une règle</translation>
    </message>
</context>
<context>
    <name>BlendHead</name>
    <message>
        <source>Name of the blend</source>
        <translation>Nom du mélange</translation>
    </message>
    <message>
        <source>More for this blend</source>
        <translation>Plus d’options pour ce mélange</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>BlendList</name>
    <message>
        <source>From {part}</source>
        <translation>Vient de&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>BlendPage</name>
    <message>
        <source>Draw again</source>
        <translation>Refaire le tirage</translation>
    </message>
    <message>
        <source>See what it could hold as well</source>
        <translation>Voir ce qu’il pourrait contenir d’autre</translation>
    </message>
    <message>
        <source>What the blend would hold now</source>
        <translation>Ce que le mélange contiendrait maintenant</translation>
    </message>
    <message>
        <source>Nothing to play in it yet</source>
        <translation>Encore rien à écouter ici</translation>
    </message>
    <message>
        <source>None of its parts has a track. Give it another part, and it stands here at once.</source>
        <translation>Aucune de ses parts n’a de morceau. Donne-lui une autre part, et il apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nouveau mélange</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Tirage en cours…</translation>
    </message>
    <message>
        <source>No blend was made</source>
        <translation>Aucun mélange n’a été créé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une remarque</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{tracks} to begin with</source>
        <translation>{tracks} pour commencer</translation>
    </message>
</context>
<context>
    <name>BookmarkControls</name>
    <message>
        <source>Nothing plays that could be bookmarked</source>
        <translation>Rien ne passe où poser un repère</translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Repère posé à {time}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la remarque</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Poser un repère à cet instant</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Tous les repères</translation>
    </message>
    <message>
        <source>Its bookmarks</source>
        <translation>Ses repères</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Pas encore de repères</translation>
    </message>
    <message>
        <source>Press {key} at a moment that you want to find again.</source>
        <translation>Appuie sur {key} à un moment que tu veux retrouver.</translation>
    </message>
    <message>
        <source>The dots in the player bar bookmark the moment that plays.</source>
        <translation>Les points dans la barre de lecture posent un repère à l’instant qui passe.</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Écouter depuis {time}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la remarque</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Supprimer ce repère</translation>
    </message>
    <message>
        <source>Delete these bookmarks</source>
        <translation>Supprimer ces repères</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Del takes it away.</source>
        <translation>Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Press to change it. {remove}</source>
        <translation>Appuie pour le changer. {remove}</translation>
    </message>
    <message>
        <source>Without “{part}”</source>
        <translation>Sans «&#xa0;{part}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChoicePlaces</name>
    <message>
        <source>Settings: {section}</source>
        <translation>Réglages&#xa0;: {section}</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>préférences options paramètres</translation>
    </message>
    <message>
        <source>Appearance: like the system</source>
        <translation>Apparence&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apparence&#xa0;: claire</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apparence&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Equaliser, loudness, speed, device</source>
        <translation>Égaliseur, volume perçu, vitesse, périphérique</translation>
    </message>
    <message>
        <source>Move in from another player</source>
        <translation>Emménager depuis un autre lecteur</translation>
    </message>
    <message>
        <source>Bring in a listening history</source>
        <translation>Importer un historique d’écoute</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème mode</translation>
    </message>
    <message>
        <source>Taken over from {player}: {what}</source>
        <translation>Repris de {player}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
</context>
<context>
    <name>CollectionOverview</name>
    <message>
        <source>Mixes</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Also appears on</source>
        <translation>Apparaît aussi sur</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>More for all these tracks</source>
        <translation>Plus d’options pour tous ces morceaux</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>The tracks have left the library, or their tags say something else now.</source>
        <translation>Les morceaux ont quitté la bibliothèque, ou leurs tags disent maintenant autre chose.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>To move one: drag its title, or Ctrl+← →</source>
        <translation>Pour en déplacer une&#xa0;: fais glisser son titre, ou Ctrl+← →</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What can be typed</source>
        <translation>Ce qu’on peut saisir</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est regardé</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comment on compare</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
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
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Battements par minute</translation>
    </message>
    <message>
        <source>On a compilation</source>
        <translation>Sur une compilation</translation>
    </message>
    <message>
        <source>Is a video</source>
        <translation>Est une vidéo</translation>
    </message>
    <message>
        <source>Any of its tags</source>
        <translation>N’importe quel tag</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Ce que tu en penses</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Aimé</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>How you listen to it</source>
        <translation>Comment tu l’écoutes</translation>
    </message>
    <message>
        <source>How often played</source>
        <translation>Nombre d’écoutes</translation>
    </message>
    <message>
        <source>When last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Jamais écouté</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>À certains moments</translation>
    </message>
    <message>
        <source>When first played</source>
        <translation>Première écoute</translation>
    </message>
    <message>
        <source>How often skipped</source>
        <translation>Nombre de fois passé</translation>
    </message>
    <message>
        <source>Skips, in percent</source>
        <translation>Passé, en pour cent</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
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
        <translation>Choisir une pochette…</translation>
    </message>
    <message>
        <source>“{file}”: {reason}</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is larger than 10 MB.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse 10 Mo.</translation>
    </message>
    <message>
        <source>“{file}” is neither a JPEG nor a PNG picture.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est une image ni JPEG ni PNG.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choisir une pochette</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Retirer la pochette</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Garder comme avant</translation>
    </message>
    <message>
        <source>Out of the file; a picture in its folder stays.</source>
        <translation>La retire du fichier&#x202f;; celle de son dossier reste.</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Files that seem to be the same recording. With one history they share their plays and their rating, and all of them stay where they are: Segue never deletes a file.</source>
        <translation>Des fichiers qui semblent être le même enregistrement. Avec un seul historique, ils partagent leurs écoutes et leur note, et tous restent où ils sont&#xa0;: Segue ne supprime jamais de fichier.</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Les précédents</translation>
    </message>
    <message>
        <source>Those after</source>
        <translation>Les suivants</translation>
    </message>
    <message>
        <source>Comparing your files…</source>
        <translation>Comparaison de tes fichiers…</translation>
    </message>
    <message>
        <source>No file is there twice</source>
        <translation>Aucun fichier n’est là deux fois</translation>
    </message>
    <message>
        <source>Files of the same sound, whatever their tags say, would be listed here.</source>
        <translation>Les fichiers au même son, quoi que disent leurs tags, seraient listés ici.</translation>
    </message>
    <message>
        <source>Nothing looks like a copy</source>
        <translation>Rien ne ressemble à une copie</translation>
    </message>
    <message>
        <source>Files of the same title, artists and length would be listed here.</source>
        <translation>Les fichiers de mêmes titre, artistes et durée seraient listés ici.</translation>
    </message>
    <message>
        <source>Nothing shares a history yet</source>
        <translation>Rien ne partage encore d’historique</translation>
    </message>
    <message>
        <source>What you make one history is listed here, and can be parted again.</source>
        <translation>Ce que tu réunis en un seul historique est listé ici, et peut de nouveau être séparé.</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} sur {all}</translation>
    </message>
    <message>
        <source>Same sound</source>
        <translation>Même son</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Sans doute le même</translation>
    </message>
    <message>
        <source>One history</source>
        <translation>Un seul historique</translation>
    </message>
    <message>
        <source>“{title}” has one history now</source>
        <translation>«&#xa0;{title}&#xa0;» a maintenant un seul historique</translation>
    </message>
    <message>
        <source>“{title}” is not put forward again</source>
        <translation>«&#xa0;{title}&#xa0;» ne sera plus présenté</translation>
    </message>
    <message>
        <source>Each file of “{title}” has its own history again</source>
        <translation>Chaque fichier de «&#xa0;{title}&#xa0;» a de nouveau son propre historique</translation>
    </message>
</context>
<context>
    <name>EarlierOffersPage</name>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Propositions passées</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Pas encore de propositions</translation>
    </message>
    <message>
        <source>No offers found</source>
        <translation>Aucune proposition trouvée</translation>
    </message>
    <message>
        <source>Segue makes the first one when you are likely to listen. It stands on Home for an hour at most, and then here, so that it can be found again.</source>
        <translation>Segue fait la première quand tu vas sans doute écouter de la musique. Elle reste au plus une heure dans Accueil, puis ici, pour pouvoir être retrouvée.</translation>
    </message>
    <message>
        <source>No earlier offer has these words in its name or its reason. Without them all stand here.</source>
        <translation>Aucune proposition passée n’a ces mots dans son nom ou sa raison. Sans eux, toutes sont ici.</translation>
    </message>
    <message>
        <source>it began by itself</source>
        <translation>elle a commencé toute seule</translation>
    </message>
    <message>
        <source>you played it</source>
        <translation>tu l’as écoutée</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>pas à ce moment-là</translation>
    </message>
</context>
<context>
    <name>EqualiserGraph</name>
    <message>
        <source>Equaliser</source>
        <translation>Égaliseur</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Exporter la playlist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>M3U8 – read by almost every player</source>
        <translation>M3U8 – lu par presque tous les lecteurs</translation>
    </message>
    <message>
        <source>M3U – the same, for older players</source>
        <translation>M3U – le même, pour les lecteurs plus anciens</translation>
    </message>
    <message>
        <source>PLS – for radios and older players</source>
        <translation>PLS – pour les radios et les lecteurs plus anciens</translation>
    </message>
    <message>
        <source>XSPF – with albums and exact lengths</source>
        <translation>XSPF – avec albums et durées exactes</translation>
    </message>
    <message>
        <source>JSPF – the same, as JSON</source>
        <translation>JSPF – le même, en JSON</translation>
    </message>
    <message>
        <source>Use relative paths</source>
        <translation>Utiliser des chemins relatifs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Export “{playlist}”</source>
        <translation>Exporter «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>Each playlist in it becomes a file.</source>
        <translation>Chaque playlist qu’il contient devient un fichier.</translation>
    </message>
    <message>
        <source>What stands in it now becomes the file.</source>
        <translation>Ce qui s’y trouve maintenant devient le fichier.</translation>
    </message>
    <message>
        <source>The list still works when it is moved together with its music, onto a stick for example.</source>
        <translation>La liste marche encore quand on la déplace avec sa musique, sur une clé USB par exemple.</translation>
    </message>
</context>
<context>
    <name>FoldersChoice</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher les changements</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Ce dossier n’est pas là</translation>
    </message>
    <message>
        <source>No longer list {folder}</source>
        <translation>Ne plus inclure {folder}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>“{folder}” is no longer listed; its plays are kept</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus inclus&#x202f;; ses écoutes sont gardées</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Tracks of the folder</source>
        <translation>Morceaux du dossier</translation>
    </message>
    <message>
        <source>All that lies below this folder, in its order</source>
        <translation>Tout ce qui se trouve sous ce dossier, dans son ordre</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>No track of the library lies in this folder now.</source>
        <translation>Aucun morceau de la bibliothèque n’est dans ce dossier actuellement.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>The folders that hold your music are shown here as they are on the disk.</source>
        <translation>Les dossiers qui contiennent ta musique s’affichent ici tels qu’ils sont sur le disque.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Go to {folder}</source>
        <translation>Aller à {folder}</translation>
    </message>
</context>
<context>
    <name>ForetellingCard</name>
    <message>
        <source>What you would hear, among 25</source>
        <translation>Ce que tu écouterais, parmi 25</translation>
    </message>
    <message>
        <source>What would come next, among 10</source>
        <translation>Ce qui viendrait ensuite, parmi 10</translation>
    </message>
    <message>
        <source>When you would start to listen</source>
        <translation>Quand tu te mettrais à écouter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>See how well</source>
        <translation>Voir à quel point</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Segue can go through your past once more, and be asked before each session what you would listen to. It takes a minute or two; music goes on.</source>
        <translation>Segue peut reparcourir ton passé et deviner, avant chaque session, ce que tu allais écouter. Cela prend une minute ou deux&#x202f;; la musique continue.</translation>
    </message>
    <message>
        <source>There is too little to ask about yet: it takes some thirty sessions on two weeks.</source>
        <translation>Il y a encore trop peu à demander&#xa0;: il faut une trentaine de sessions sur deux semaines.</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>Résultat&#xa0;: {all}</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>How many of these must be so</source>
        <translation>Combien d’entre elles doivent être vraies</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Une au moins</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
</context>
<context>
    <name>HabitHours</name>
    <message>
        <source>The days of the habit</source>
        <translation>Les jours de l’habitude</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Seulement alors</translation>
    </message>
    <message>
        <source>As Segue learned it</source>
        <translation>Comme Segue l’a appris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>When is it? It is offered then, and only then. Your history stays as it is.</source>
        <translation>C’est quand&#xa0;? C’est proposé à ce moment-là, et seulement alors. Ton historique reste tel quel.</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
    <message>
        <source>The {plays} behind it</source>
        <translation>À l’appui : {plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {habit}</source>
        <translation>À l’appui, {plays}&#xa0;: {habit}</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>La proposer</translation>
    </message>
    <message>
        <source>Whether this habit may lead to offers</source>
        <translation>Si cette habitude peut mener à des propositions</translation>
    </message>
    <message>
        <source>Offer it: {habit}</source>
        <translation>La proposer&#xa0;: {habit}</translation>
    </message>
    <message>
        <source>Correct or forget it</source>
        <translation>La corriger ou l’oublier</translation>
    </message>
    <message>
        <source>Correct or forget it: {habit}</source>
        <translation>La corriger ou l’oublier&#xa0;: {habit}</translation>
    </message>
    <message>
        <source>Not offered until {day}</source>
        <translation>Pas proposée jusqu’au {day}</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Ce n’est pas juste</translation>
    </message>
    <message>
        <source>Other days or hours…</source>
        <translation>D’autres jours ou heures…</translation>
    </message>
    <message>
        <source>It is not {genre}: edit the tags…</source>
        <translation>Ce n’est pas {genre}&#xa0;: modifier les tags…</translation>
    </message>
    <message>
        <source>Some of it was not me…</source>
        <translation>En partie, ce n’était pas moi…</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Hors de mes goûts, pas de mon historique</translation>
    </message>
    <message>
        <source>Learn nothing from {genre}</source>
        <translation>Ne rien apprendre de {genre}</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Hors de mon historique</translation>
    </message>
    <message>
        <source>Forget the {plays} behind it</source>
        <translation>Oublier ce qui est à l’appui&#xa0;: {plays}</translation>
    </message>
</context>
<context>
    <name>HeardValue</name>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>not at least</source>
        <translation>pas au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>not at most</source>
        <translation>pas au plus</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>not exactly</source>
        <translation>pas exactement</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>pas entre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>times, on or in</source>
        <translation>fois, à savoir</translation>
    </message>
</context>
<context>
    <name>Heart</name>
    <message>
        <source>No longer love</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Aimer</translation>
    </message>
</context>
<context>
    <name>HistoryFileChoice</name>
    <message>
        <source>Save my history…</source>
        <translation>Enregistrer mon historique…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm, ListenBrainz, or Segue on another machine</source>
        <translation>De Spotify, Last.fm, ListenBrainz, ou de Segue sur un autre ordinateur</translation>
    </message>
    <message>
        <source>All your plays with their times. Segue on another machine can bring them in.</source>
        <translation>Toutes tes écoutes avec leurs dates. Segue, sur un autre ordinateur, peut les importer.</translation>
    </message>
    <message>
        <source>Listening history (*.jsonl)</source>
        <translation>Historique d’écoute (*.jsonl)</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>Enregistrer une copie de ton historique</translation>
    </message>
    <message>
        <source>Your history as a file</source>
        <translation>Ton historique dans un fichier</translation>
    </message>
</context>
<context>
    <name>HistoryOutcome</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>En importer d’autres</translation>
    </message>
    <message>
        <source>They are kept: they tell which artists you like and when, and find their tracks if these come.</source>
        <translation>Elles sont gardées&#xa0;: elles disent quels artistes tu aimes et quand, et retrouvent leurs morceaux s’ils arrivent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Songs that are not in your library</source>
        <translation>Chansons absentes de ta bibliothèque</translation>
    </message>
    <message>
        <source>Your history is here</source>
        <translation>Ton historique est là</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>Il n’y avait rien de nouveau</translation>
    </message>
    <message>
        <source>See what Segue has learned</source>
        <translation>Voir ce que Segue a appris</translation>
    </message>
    <message>
        <source>Segue knew all of these listens already</source>
        <translation>Segue connaissait déjà toutes ces écoutes</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connues</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Laissées de côté&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
    <message>
        <source>What else is in these files was brought in.</source>
        <translation>Le reste de ces fichiers a été importé.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Listening history</source>
        <translation>Historique d’écoute</translation>
    </message>
    <message>
        <source>Taken back. To have it again, bring the files in again.</source>
        <translation>Annulé. Pour le ravoir, importe de nouveau les fichiers.</translation>
    </message>
    <message>
        <source>Listening history (*.zip *.json *.jsonl *.csv);;All files (*)</source>
        <translation>Historique d’écoute (*.zip *.json *.jsonl *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Ton historique d’écoute</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>as on this machine</source>
        <translation>comme sur cette machine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In which time zone were you?</source>
        <translation>Dans quel fuseau horaire étais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>The files tell times as in Greenwich. Summer time is taken into account.</source>
        <translation>Les fichiers donnent les heures de Greenwich. L’heure d’été est prise en compte.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
</context>
<context>
    <name>HistorySources</name>
    <message>
        <source>Why nothing was brought in</source>
        <translation>Pourquoi rien n’a été importé</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>ou dépose-les ici</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Importé jusqu’ici</translation>
    </message>
    <message>
        <source>What you have listened to elsewhere comes along with its times, so that Segue knows your rhythm from the first day. Everything stays on this machine; addresses and names of people and devices in those files are not kept.</source>
        <translation>Ce que tu as écouté ailleurs vient avec ses heures, pour que Segue connaisse ton rythme dès le premier jour. Tout reste sur cette machine&#x202f;; les adresses et les noms de personnes et d’appareils de ces fichiers ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>On your account’s privacy page, ask for your extended streaming history.</source>
        <translation>Sur la page de confidentialité de ton compte, demande ton historique de streaming étendu.</translation>
    </message>
    <message>
        <source>By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.</source>
        <translation>Avec lastfm-to-csv ou lastfm.ghan.nl, ou avec un script à toi qui écrit du CSV.</translation>
    </message>
    <message>
        <source>In its settings, under “Export data”.</source>
        <translation>Dans ses réglages, sous «&#xa0;Export data&#xa0;».</translation>
    </message>
    <message>
        <source>On the other machine, press “Save my history…” in its settings.</source>
        <translation>Sur l’autre ordinateur, choisis «&#xa0;Enregistrer mon historique…&#xa0;» dans les réglages.</translation>
    </message>
    <message>
        <source>From {services}, on {day}</source>
        <translation>De {services}, le {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue parcourt d’abord ta musique&#xa0;: ce qu’il n’a pas encore lu ne serait pas retrouvé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>Exploration de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept</source>
        <translation>Arrêt en cours&#x202f;; rien n’en est gardé</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Importation de ton historique</translation>
    </message>
    <message>
        <source>file {number} of {of}</source>
        <translation>fichier {number} sur {of}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Earlier offers</source>
        <translation>Propositions passées</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>You put it on at {time}.</source>
        <translation>Tu l’as lancé à {time}.</translation>
    </message>
    <message>
        <source>It began by itself at {time}, as you asked.</source>
        <translation>Cela a commencé tout seul à {time}, comme tu l’as demandé.</translation>
    </message>
    <message>
        <source>Segue plays on with what fits</source>
        <translation>Segue continue avec ce qui va bien</translation>
    </message>
    <message>
        <source>Play anything else whenever you like.</source>
        <translation>Écoute autre chose quand tu veux.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The next offer comes in a few hours, or later.</source>
        <translation>La prochaine proposition viendra dans quelques heures, ou plus tard.</translation>
    </message>
    <message>
        <source>Nothing to offer just now</source>
        <translation>Rien à proposer pour le moment</translation>
    </message>
    <message>
        <source>“{title}” is taken out of this list</source>
        <translation>«&#xa0;{title}&#xa0;» est retiré de cette liste</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Pas encore de musique</translation>
    </message>
    <message>
        <source>Segue plays the files that you have. What you have heard elsewhere can come along, so that it knows your hours from the first day.</source>
        <translation>Segue lit les fichiers que tu as. Ce que tu as écouté ailleurs peut venir avec, pour qu’il connaisse tes heures dès le premier jour.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Importer un historique d’écoute…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported playlists</source>
        <translation>Playlists importées</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>They stay in the list, and are found by themselves when they come.</source>
        <translation>Ils restent dans la liste, et sont retrouvés tout seuls quand ils arrivent.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>“{playlist}” is here</source>
        <translation>«&#xa0;{playlist}&#xa0;» est là</translation>
    </message>
    <message>
        <source>{playlist}: {found} of {tracks}</source>
        <translation>{playlist}&#xa0;: {found} sur {tracks}</translation>
    </message>
    <message>
        <source>And {more} more</source>
        <translation>Et encore {more}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Where the list says it is</source>
        <translation>Là où la liste le situe</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Morceaux absents de ta bibliothèque</translation>
    </message>
</context>
<context>
    <name>KeptDays</name>
    <message>
        <source>{day}: kept</source>
        <translation>{day}&#xa0;: tenue</translation>
    </message>
    <message>
        <source>{day}: not kept</source>
        <translation>{day}&#xa0;: pas tenue</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Keys of “{command}”: {keys}</source>
        <translation>Touches de «&#xa0;{command}&#xa0;»&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Clique pour choisir d’autres touches</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Tape les touches…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Une autre langue est parlée dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LearnedPart</name>
    <message>
        <source>Earlier offers</source>
        <translation>Propositions passées</translation>
    </message>
    <message>
        <source>What Segue has learned</source>
        <translation>Ce que Segue a appris</translation>
    </message>
    <message>
        <source>How well it knows you</source>
        <translation>À quel point il te connaît</translation>
    </message>
    <message>
        <source>What it has offered you</source>
        <translation>Ce qu’il t’a proposé</translation>
    </message>
    <message>
        <source>By their menu: leave a session out, or forget single plays.</source>
        <translation>Par leur menu&#xa0;: laisse de côté une session, ou oublie des écoutes.</translation>
    </message>
    <message>
        <source>you played {count}</source>
        <translation>tu en as écouté {count}</translation>
    </message>
    <message>
        <source>put off {count}</source>
        <translation>remis {count} à plus tard</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>refusé {count}</translation>
    </message>
    <message>
        <source>let {count} pass</source>
        <translation>laissé passer {count}</translation>
    </message>
    <message>
        <source>{offers}, {albums} among them</source>
        <translation>{offers}, dont {albums}</translation>
    </message>
    <message>
        <source>What you answer decides how many there will be.</source>
        <translation>Tes réponses décident combien il y en aura.</translation>
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
        <translation>Apprendre de nouveau</translation>
    </message>
    <message>
        <source>When it was played</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Plays that should not count</source>
        <translation>Écoutes qui ne doivent pas compter</translation>
    </message>
    <message>
        <source>Out of my taste</source>
        <translation>Hors de mes goûts</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>Pas suggéré</translation>
    </message>
    <message>
        <source>Somebody else listened, or it was for work: choose when.</source>
        <translation>Quelqu’un d’autre écoutait, ou c’était pour le travail&#xa0;: choisis quand.</translation>
    </message>
    <message>
        <source>Gone for good, from all copies too, once Segue is closed. Until then you can bring them back.</source>
        <translation>Effacées pour de bon, copies comprises, dès que Segue est fermé. D’ici là, tu peux les rétablir.</translation>
    </message>
    <message>
        <source>What plays in a pause is in your history, and teaches nothing.</source>
        <translation>Ce qui passe pendant une pause est dans ton historique, mais n’apprend rien à Segue.</translation>
    </message>
    <message>
        <source>They stay in your history, and teach nothing.</source>
        <translation>Elles restent dans ton historique, et n’apprennent rien à Segue.</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Hors de mon historique</translation>
    </message>
    <message>
        <source>Neither offered nor on Home; still learned from.</source>
        <translation>Ni proposés ni sur l’accueil&#xa0;; Segue continue d’en apprendre.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Segue learns from what you play</source>
        <translation>Segue apprend de ce que tu écoutes</translation>
    </message>
    <message>
        <source>Learning is paused until {time}</source>
        <translation>L’apprentissage est en pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Learning is paused until the queue ends</source>
        <translation>L’apprentissage est en pause jusqu’à la fin de la file d’attente</translation>
    </message>
    <message>
        <source>Learning is paused</source>
        <translation>L’apprentissage est en pause</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>Hier et aujourd’hui</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Everything, ever</source>
        <translation>Tout, depuis toujours</translation>
    </message>
    <message>
        <source>Left out of your taste</source>
        <translation>Laissé de côté de tes goûts</translation>
    </message>
    <message>
        <source>{what}: learn from it again</source>
        <translation>{what}&#xa0;: en apprendre de nouveau</translation>
    </message>
    <message>
        <source>{what}: learned from again</source>
        <translation>{what}&#xa0;: j’en apprends de nouveau</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Annuler : {words}</translation>
    </message>
    <message>
        <source>{forgotten}, at {time}</source>
        <translation>{forgotten}, à {time}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Played from “{playlist}”</source>
        <translation>Écouté depuis «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>All that was played before {date}, {time}</source>
        <translation>Tout ce qui a été écouté avant le {date}, {time}</translation>
    </message>
    <message>
        <source>Played on {date}, {start} to {end}</source>
        <translation>Écouté le {date}, de {start} à {end}</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Only {genre}</source>
        <translation>Seulement {genre}</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>How long it is</source>
        <translation>Sa longueur</translation>
    </message>
    <message>
        <source>Tracks, minutes, or without end</source>
        <translation>Morceaux, minutes, ou sans fin</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans fin</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Shuffle all</source>
        <translation>Tout en aléatoire</translation>
    </message>
    <message>
        <source>Fits now first</source>
        <translation>Ce qui convient d’abord</translation>
    </message>
    <message>
        <source>The same tracks, those first that you usually play at this time</source>
        <translation>Les mêmes morceaux, d’abord ceux que tu écoutes d’habitude à cette heure-ci</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <translation>Enregistrer comme playlist intelligente</translation>
    </message>
    <message>
        <source>A playlist of all that fits this search, now and from now on</source>
        <translation>Une playlist de tout ce qui correspond à cette recherche, maintenant et à l’avenir</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Les écoutes à l’appui</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No track fits what you typed.</source>
        <translation>Aucun morceau ne correspond à ce que tu as tapé.</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Pas encore de morceaux</translation>
    </message>
    <message>
        <source>There is no folder with music in it yet.</source>
        <translation>Il n’y a pas encore de dossier contenant de la musique.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Exploration de ta musique</translation>
    </message>
    <message>
        <source>Your tracks come as they are read.</source>
        <translation>Tes morceaux arrivent à mesure qu’ils sont lus.</translation>
    </message>
    <message>
        <source>No track fits “{words}”.</source>
        <translation>Aucun morceau ne correspond à « {words} ».</translation>
    </message>
    <message>
        <source>{tracks} found</source>
        <translation>Résultat&#xa0;: {tracks}</translation>
    </message>
    <message>
        <source>The tracks for “{words}”:</source>
        <translation>Les morceaux pour « {words} » :</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Pourquoi est-il ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>How much of it</source>
        <translation>Quelle quantité</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>% of them</source>
        <translation>% d’entre eux</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Quelles playlists&#x202f;?</translation>
    </message>
    <message>
        <source>None of the tracks of {name} is in your library</source>
        <translation>Aucun des morceaux de {name} n’est dans ta bibliothèque</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>{name} passe</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Garder comme playlist</translation>
    </message>
    <message>
        <source>Keep as playlists</source>
        <translation>Garder comme playlists</translation>
    </message>
    <message>
        <source>{name} imported, with {tracks}</source>
        <translation>{name} est importée, avec {tracks}</translation>
    </message>
    <message>
        <source>Where is “{playlist}” to go?</source>
        <translation>Où doit aller «&#xa0;{playlist}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing in it to be exported</source>
        <translation>Il n’y a rien à exporter dedans</translation>
    </message>
    <message>
        <source>“{playlist}” written to {file}</source>
        <translation>«&#xa0;{playlist}&#xa0;» écrite dans {file}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
</context>
<context>
    <name>ListValue</name>
    <message>
        <source>is in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>n’est pas dans</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
    <message>
        <source>Name of a playlist</source>
        <translation>Nom d’une playlist</translation>
    </message>
</context>
<context>
    <name>ListenerControls</name>
    <message>
        <source>Listeners…</source>
        <translation>Auditeurs…</translation>
    </message>
</context>
<context>
    <name>ListenersChoice</name>
    <message>
        <source>Add someone…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Someone else at this computer?</source>
        <translation>Quelqu’un d’autre sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The library is for all; what each of you plays and likes stays apart.</source>
        <translation>La bibliothèque est à tous ; ce que chacun écoute et aime reste séparé.</translation>
    </message>
    <message>
        <source>The library is there for all. What each of you plays, likes and lists stays apart, and so does what Segue learns. Without passwords: who uses this computer may look at all of it.</source>
        <translation>La bibliothèque est là pour tous. Ce que chacun écoute, aime et met en listes reste séparé, tout comme ce que Segue apprend. Sans mots de passe&#xa0;: toute personne qui utilise cet ordinateur peut tout regarder.</translation>
    </message>
    <message>
        <source>Listens now</source>
        <translation>Écoute en ce moment</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Let {name} listen</source>
        <translation>Laisser {name} écouter</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>They find the library as it is, and begin with no plays, ratings or playlists.</source>
        <translation>Cette personne trouve la bibliothèque telle qu’elle est, et commence sans écoutes, notes ni playlists.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There is someone of that name already.</source>
        <translation>Quelqu’un porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{name} has a profile now</source>
        <translation>{name} a maintenant un profil</translation>
    </message>
    <message>
        <source>{name} is removed; the profile is kept in the folder “removed” of Segue’s own</source>
        <translation>{name} ne fait plus partie de la liste&#x202f;; son profil est gardé dans le dossier «&#xa0;removed&#xa0;» de Segue</translation>
    </message>
</context>
<context>
    <name>ListeningPlaces</name>
    <message>
        <source>End the private session</source>
        <translation>Terminer la session privée</translation>
    </message>
    <message>
        <source>Begin a private session</source>
        <translation>Commencer une session privée</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>start offers</source>
        <translation>début départ propositions</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours d’écoute</translation>
    </message>
    <message>
        <source>lyrics cover</source>
        <translation>paroles pochette</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Écoutés récemment</translation>
    </message>
    <message>
        <source>plays log history</source>
        <translation>écoutes journal historique</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Play what is offered</source>
        <translation>Lire ce qui est proposé</translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation>accepter la proposition</translation>
    </message>
    <message>
        <source>“Not now” to what is offered</source>
        <translation>«&#xa0;Pas maintenant&#xa0;» à ce qui est proposé</translation>
    </message>
    <message>
        <source>put off refuse the offer</source>
        <translation>reporter refuser la proposition</translation>
    </message>
    <message>
        <source>Why this is offered</source>
        <translation>Pourquoi c’est proposé</translation>
    </message>
    <message>
        <source>reason of the offer</source>
        <translation>raison de la proposition</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Propositions passées</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Demande de la musique, ou ce que tu veux en savoir</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Poser un repère à cet instant</translation>
    </message>
    <message>
        <source>Video on the whole screen, or in the window</source>
        <translation>Vidéo sur tout l’écran, ou dans la fenêtre</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>le plein écran</translation>
    </message>
    <message>
        <source>Private session on or off</source>
        <translation>Session privée, activer ou désactiver</translation>
    </message>
    <message>
        <source>incognito</source>
        <translation>incognito</translation>
    </message>
    <message>
        <source>sleep timer stop fade moon</source>
        <translation>sommeil dormir minuteur arrêt fondu lune</translation>
    </message>
    <message>
        <source>Sleep timer: in {time}</source>
        <translation>Minuterie&#xa0;: dans {time}</translation>
    </message>
    <message>
        <source>Sleep timer: {time} more</source>
        <translation>Minuterie&#xa0;: {time} de plus</translation>
    </message>
    <message>
        <source>Sleep timer: after this track</source>
        <translation>Minuterie&#xa0;: après ce morceau</translation>
    </message>
    <message>
        <source>Sleep timer: after the queue</source>
        <translation>Minuterie&#xa0;: après la file d’attente</translation>
    </message>
    <message>
        <source>Sleep timer: play on</source>
        <translation>Minuterie&#xa0;: continuer la musique</translation>
    </message>
    <message>
        <source>Going on at {time}</source>
        <translation>On reprend à {time}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>There was nothing to forget</source>
        <translation>Il n’y avait rien à oublier</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Writing ratings into files</source>
        <translation>Écriture des notes dans les fichiers</translation>
    </message>
    <message>
        <source>Writing tags into files</source>
        <translation>Écriture des tags dans les fichiers</translation>
    </message>
    <message>
        <source>What you said of “{file}” is kept, but not in the file: {reason}</source>
        <translation>Ce que tu as dit de «&#xa0;{file}&#xa0;» est gardé, mais pas dans le fichier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Importation de ton historique</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Reprise depuis {player}</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importation de playlists</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Exportation de playlists</translation>
    </message>
    <message>
        <source>Hearing your tracks</source>
        <translation>Écoute de vos morceaux</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Mesure du volume perçu</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Exploration de ta musique</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in</source>
        <translation>Arrêté ; rien n’a été importé</translation>
    </message>
    <message>
        <source>Stopped until you start Segue again</source>
        <translation>Arrêté jusqu’au prochain démarrage de Segue</translation>
    </message>
    <message>
        <source>once your music is read</source>
        <translation>dès que ta musique est lue</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
</context>
<context>
    <name>LoudnessChoice</name>
    <message>
        <source>Measure the tracks that do not say how loud they are</source>
        <translation>Mesurer les morceaux qui ne disent pas à quel volume ils sont</translation>
    </message>
    <message>
        <source>Their files stay as they are. It waits while you are on battery.</source>
        <translation>Leurs fichiers restent tels quels. Sur batterie, cela attend.</translation>
    </message>
    <message>
        <source>There is nothing to measure: all your tracks say how loud they are.</source>
        <translation>Il n’y a rien à mesurer&#xa0;: tous tes morceaux disent à quel volume ils sont.</translation>
    </message>
    <message>
        <source>All measured: {tracks}</source>
        <translation>Tout est mesuré&#xa0;: {tracks}</translation>
    </message>
</context>
<context>
    <name>LyricsField</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>Impossible de les lire.</translation>
    </message>
    <message>
        <source>No lyrics in this file. Write or paste them here.</source>
        <translation>Pas de paroles dans ce fichier. Écris-les ou colle-les ici.</translation>
    </message>
    <message>
        <source>A line that begins with a time, as in [01:23.45], is followed while the track plays.</source>
        <translation>Une ligne qui commence par un temps, comme [01:23.45], est suivie pendant que le morceau passe.</translation>
    </message>
    <message>
        <source>While it plays, what is shown is “{file}”, which lies beside it, and not these.</source>
        <translation>Pendant l’écoute, ce qui s’affiche est «&#xa0;{file}&#xa0;», qui se trouve à côté, et non celles-ci.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie</translation>
    </message>
</context>
<context>
    <name>MiniFace</name>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Session privée&#xa0;: ce que tu écoutes n’est pas gardé, et rien n’en est appris</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Retour à la fenêtre (Échap)</translation>
    </message>
    <message>
        <source>Close, and play on in the tray</source>
        <translation>Fermer, et continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Rien ne passe</translation>
    </message>
    <message>
        <source>Drop music here to play it</source>
        <translation>Dépose de la musique ici pour l’écouter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>MiniOffer</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play it (Return)</source>
        <translation>L’écouter (Entrée)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Cela pourra être reproposé une autre fois</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Always: begin by itself from now on</source>
        <translation>Toujours&#xa0;: commencer tout seul désormais</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proposer moins souvent</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Désactiver toutes les propositions</translation>
    </message>
</context>
<context>
    <name>MiniPlayer</name>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Garder au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>Large cover</source>
        <translation>Grande pochette</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>MiniWord</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing tracks</source>
        <translation>Morceaux manquants</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Their files are not where they were: on a drive that is not here, perhaps. They keep their plays and their places in playlists, and are back as soon as the files are.</source>
        <translation>Leurs fichiers ne sont plus là où ils étaient&#xa0;: peut-être sur un disque qui n’est pas branché. Ils gardent leurs écoutes et leurs places dans les playlists, et reviennent en même temps que les fichiers.</translation>
    </message>
</context>
<context>
    <name>MixPage</name>
    <message>
        <source>Tracks of the mix</source>
        <translation>Morceaux du mix</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Garder comme playlist</translation>
    </message>
</context>
<context>
    <name>MostPlayed</name>
    <message>
        <source>Played most</source>
        <translation>Les plus écoutés</translation>
    </message>
    <message>
        <source>Played then</source>
        <translation>Écoutés alors</translation>
    </message>
</context>
<context>
    <name>MovingOutcome</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Autres lecteurs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Morceaux absents de ta bibliothèque</translation>
    </message>
    <message>
        <source>From {player}</source>
        <translation>De {player}</translation>
    </message>
    <message>
        <source>All that it knows of them is known here already.</source>
        <translation>Tout ce qu’il en sait est déjà connu ici.</translation>
    </message>
    <message>
        <source>None of its tracks is in your library. Add the folder in which they lie, then come back.</source>
        <translation>Aucun de ses morceaux n’est dans ta bibliothèque. Ajoute le dossier où ils se trouvent, puis reviens.</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Repris de {player}</translation>
    </message>
    <message>
        <source>{matched} of {tracks} found again</source>
        <translation>{matched} sur {tracks} retrouvés</translation>
    </message>
    <message>
        <source>Playlists: {names}</source>
        <translation>Playlists&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Moving in</source>
        <translation>Emménager</translation>
    </message>
    <message>
        <source>What was taken over is given back</source>
        <translation>Ce qui avait été repris est rendu</translation>
    </message>
    <message>
        <source>Another player’s library</source>
        <translation>La bibliothèque d’un autre lecteur</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Reprise depuis {player}</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Repris de {player}</translation>
    </message>
</context>
<context>
    <name>MovingSources</name>
    <message>
        <source>Why it was not taken over</source>
        <translation>Pourquoi cela n’a pas été repris</translation>
    </message>
    <message>
        <source>No library of another player lies where they usually do.</source>
        <translation>Aucune bibliothèque d’un autre lecteur ne se trouve là où elles sont d’habitude.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What another player knows of your music comes along: ratings, how often you played and skipped a track, when you added it, and playlists. That player’s own library is only read.</source>
        <translation>Ce qu’un autre lecteur sait de ta musique vient avec toi&#xa0;: les notes, combien de fois tu as écouté et passé un morceau, quand tu l’as ajouté, et les playlists. La bibliothèque de ce lecteur est seulement lue.</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Trouvé ici</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump.</source>
        <translation>Une bibliothèque d’un autre endroit ou d’une autre machine&#xa0;: de Rhythmbox, Strawberry, Clementine, Quod Libet ou Amarok, le fichier XML qu’exporte iTunes, ou une copie de la base d’Amarok faite avec mysqldump.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take over from {player}</source>
        <translation>Reprendre depuis {player}</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>Modifié le {day}</translation>
    </message>
</context>
<context>
    <name>MusicPlaces</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>songs library</source>
        <translation>chansons titres bibliothèque</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau nouveautés</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>lost files</source>
        <translation>fichiers perdus introuvables</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>What sounds like what plays</source>
        <translation>Ce qui ressemble à ce qui passe</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher les changements</translation>
    </message>
    <message>
        <source>rescan refresh</source>
        <translation>analyser actualiser rafraîchir</translation>
    </message>
    <message>
        <source>Stop looking for changes</source>
        <translation>Ne plus chercher les changements</translation>
    </message>
    <message>
        <source>scan cancel</source>
        <translation>analyse annuler</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>Edit the tags of what plays…</source>
        <translation>Modifier les tags de ce qui passe…</translation>
    </message>
    <message>
        <source>Missing tracks</source>
        <translation>Morceaux manquants</translation>
    </message>
    <message>
        <source>Look at your folders</source>
        <translation>Regarder dans tes dossiers</translation>
    </message>
    <message>
        <source>Return plays “{name}”</source>
        <translation>Entrée lance « {name} »</translation>
    </message>
    <message>
        <source>A piece of {file}: change its name in the CUE sheet beside it, or in its chapters</source>
        <translation>Un morceau de {file}&#xa0;: change son nom dans la feuille CUE à côté, ou dans ses chapitres</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note on the playlist</source>
        <translation>Remarque sur la playlist</translation>
    </message>
    <message>
        <source>What this list is for, where it comes from, …</source>
        <translation>À quoi sert cette liste, d’où elle vient, …</translation>
    </message>
</context>
<context>
    <name>NowPlayingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Rien ne passe</translation>
    </message>
    <message>
        <source>Play something: its cover and its lyrics are shown here.</source>
        <translation>Écoute quelque chose&#xa0;: sa pochette et ses paroles s’affichent ici.</translation>
    </message>
    <message>
        <source>Go to your tracks</source>
        <translation>Aller à tes morceaux</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Écouter maintenant</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Écouter ensuite</translation>
    </message>
    <message>
        <source>From a playlist that is deleted</source>
        <translation>D’une playlist supprimée</translation>
    </message>
    <message>
        <source>From “{playlist}”</source>
        <translation>De «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>From the offer “{title}”</source>
        <translation>De la proposition «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You put it into the queue</source>
        <translation>Tu l’as mis dans la file d’attente</translation>
    </message>
    <message>
        <source>Segue suggested it on Home</source>
        <translation>Segue l’a suggéré sur l’accueil</translation>
    </message>
    <message>
        <source>Your queue had ended: Segue plays on with what fits</source>
        <translation>Ta file d’attente était finie : Segue continue avec ce qui va bien</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>Tu l’as choisi</translation>
    </message>
    <message>
        <source>The lyrics cannot be read</source>
        <translation>Les paroles sont illisibles</translation>
    </message>
    <message>
        <source>A station does not send any.</source>
        <translation>Une station n’en envoie pas.</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Pas de paroles</translation>
    </message>
    <message>
        <source>No lyrics in this file</source>
        <translation>Pas de paroles dans ce fichier</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, with times from the beginning of the file.</source>
        <translation>Mets «&#xa0;{name}.lrc&#xa0;» à côté, avec des temps comptés depuis le début du fichier.</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, or write them into its tags.</source>
        <translation>Mets «&#xa0;{name}.lrc&#xa0;» à côté, ou écris-les dans ses tags.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>All its tracks</source>
        <translation>Tous ses morceaux</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Play it, and let it begin by itself at this moment from now on</source>
        <translation>L’écouter, et la laisser commencer toute seule à ce moment-là désormais</translation>
    </message>
    <message>
        <source>Keep as a playlist</source>
        <translation>Garder comme playlist</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Less of</source>
        <translation>Moins souvent</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Ce que je fais</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>Je ne suis pas en mode {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>{genre} at any time</source>
        <translation>{genre}, à tout moment</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Désactiver toutes les propositions</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Cela pourra être reproposé une autre fois</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proposer moins souvent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>OfferEvidence</name>
    <message>
        <source>What Segue noticed</source>
        <translation>Ce que Segue a remarqué</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Les écoutes à l’appui</translation>
    </message>
    <message>
        <source>The {plays} behind it</source>
        <translation>À l’appui : {plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {reason}</source>
        <translation>À l’appui : {plays} – {reason}</translation>
    </message>
</context>
<context>
    <name>OfferSleeve</name>
    <message>
        <source>Play it from its start</source>
        <translation>L’écouter depuis le début</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Play it from its start</source>
        <translation>L’écouter depuis le début</translation>
    </message>
</context>
<context>
    <name>OfferTracks</name>
    <message>
        <source>The plays behind it: {reason}</source>
        <translation>Les écoutes à l’appui&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Retirer {title}</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>From which end</source>
        <translation>Par quel bout</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisis</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>triés</translation>
    </message>
</context>
<context>
    <name>OwnHistory</name>
    <message>
        <source>Played most</source>
        <translation>Les plus écoutés</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>{name} et toi</translation>
    </message>
    <message>
        <source>You have not heard any of it yet. The first play begins its history.</source>
        <translation>Tu n’en as encore rien écouté. La première écoute en commencera l’historique.</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Souvent écoutés dans la même heure</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Toutes les écoutes</translation>
    </message>
    <message>
        <source>heard in the same hour as {name}</source>
        <translation>écouté dans la même heure que {name}</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>les plus récentes&#xa0;: {plays} sur {all}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Écouter, aller à, faire</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask Segue: {text}</source>
        <translation>Demander à Segue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Ask Segue …</source>
        <translation>Demander à Segue…</translation>
    </message>
    <message>
        <source>Return plays it · Shift+Return goes to it</source>
        <translation>Entrée l’écoute · Maj+Entrée y va</translation>
    </message>
    <message>
        <source>Return plays it · Ctrl+Return queues it · Shift+Return goes to it</source>
        <translation>Entrée l’écoute · Ctrl+Entrée l’ajoute à la file · Maj+Entrée y va</translation>
    </message>
    <message>
        <source>Return asks: for a list, or about what you played</source>
        <translation>Entrée demande&#xa0;: une liste, ou ce que tu as écouté</translation>
    </message>
    <message>
        <source>Return chooses it · Esc leaves</source>
        <translation>Entrée le choisit · Échap ferme</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>What part {number} is</source>
        <translation>Ce qu’est la part {number}</translation>
    </message>
    <message>
        <source>Rule of part {number}</source>
        <translation>Règle de la part {number}</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4</source>
        <translation>genre:jazz rating:&gt;=4</translation>
    </message>
    <message>
        <source>Share of part {number}</source>
        <translation>Proportion de la part {number}</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Retirer la part {number}</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Ce qui ne va pas dans la règle</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Une règle</translation>
    </message>
    <message>
        <source>A playlist that is gone</source>
        <translation>Une playlist qui n’existe plus</translation>
    </message>
    <message>
        <source>by your habits, for this hour</source>
        <translation>selon tes habitudes, pour cette heure-ci</translation>
    </message>
    <message>
        <source>liked, not heard for long</source>
        <translation>appréciés, pas entendus depuis longtemps</translation>
    </message>
    <message>
        <source>in your library, never played</source>
        <translation>dans ta bibliothèque, jamais écoutés</translation>
    </message>
    <message>
        <source>near in sound to what plays</source>
        <translation>proches par le son de ce qui passe</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>all that is in it</source>
        <translation>tout ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until the queue ends</source>
        <translation>Jusqu’à la fin de la file d’attente</translation>
    </message>
    <message>
        <source>Until I turn it on again</source>
        <translation>Jusqu’à ce que je le réactive</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>My music, {days}</source>
        <translation>Ma musique, {days}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Saved as “{file}”</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Begin here at each start</source>
        <translation>Commencer ici à chaque démarrage</translation>
    </message>
    <message>
        <source>Hide in the sidebar</source>
        <translation>Masquer dans la barre latérale</translation>
    </message>
    <message>
        <source>What the sidebar leads to…</source>
        <translation>Où mène la barre latérale…</translation>
    </message>
    <message>
        <source>{place} is hidden in the sidebar</source>
        <translation>{place} : masqué dans la barre latérale</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
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
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>More for what plays</source>
        <translation>Plus d’options pour ce qui passe</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Aller à {artist}</translation>
    </message>
    <message>
        <source>Now playing: {title}, {artist}</source>
        <translation>En écoute&#xa0;: {title}, {artist}</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <translation>Pochette et paroles</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Rien ne passe</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Aléatoire&#xa0;: activé</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Aléatoire&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Répétition&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Répétition&#xa0;: tout</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Répétition&#xa0;: ce morceau</translation>
    </message>
    <message>
        <source>Sound: {shaped}</source>
        <translation>Son&#xa0;: {shaped}</translation>
    </message>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Session privée&#xa0;: ce que tu écoutes n’est pas gardé, et rien n’en est appris</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
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
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Turn shuffle off</source>
        <translation>Désactiver l’aléatoire</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Mélanger la file d’attente</translation>
    </message>
    <message>
        <source>Repeat nothing</source>
        <translation>Ne rien répéter</translation>
    </message>
    <message>
        <source>Repeat the queue</source>
        <translation>Répéter la file d’attente</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>Répéter ce morceau</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Écouter ou mettre en pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprendre continuer</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>passer sauter</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Morceau précédent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Shuffle on or off</source>
        <translation>Aléatoire, activer ou désactiver</translation>
    </message>
    <message>
        <source>mix random</source>
        <translation>mélanger hasard shuffle</translation>
    </message>
    <message>
        <source>Love, or no longer</source>
        <translation>Aimer, ou ne plus aimer</translation>
    </message>
    <message>
        <source>like favourite heart</source>
        <translation>like favori coup de cœur</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <translation>Noter {stars}</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} étoiles</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Turn the equaliser off</source>
        <translation>Désactiver l’égaliseur</translation>
    </message>
    <message>
        <source>Turn the equaliser on</source>
        <translation>Activer l’égaliseur</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>volume up</source>
        <translation>monter volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>volume down</source>
        <translation>baisser volume</translation>
    </message>
    <message>
        <source>Mute, or sound again</source>
        <translation>Couper ou remettre le son</translation>
    </message>
    <message>
        <source>silence unmute</source>
        <translation>silence muet son</translation>
    </message>
    <message>
        <source>Equaliser on or off</source>
        <translation>Égaliseur, activer ou désactiver</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes fréquences</translation>
    </message>
    <message>
        <source>Equaliser: {preset}</source>
        <translation>Égaliseur&#xa0;: {preset}</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>What I do: {activity}</source>
        <translation>Ce que je fais&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>Say what I do</source>
        <translation>Dire ce que je fais</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Segue has found neither a sound server (PulseAudio or PipeWire) nor a sound card.</source>
        <translation>Segue n’a trouvé ni serveur de son (PulseAudio ou PipeWire) ni carte son.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>equaliser</source>
        <translation>égaliseur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Reprends la lecture</translation>
    </message>
    <message>
        <source>Play to begin again</source>
        <translation>Reprends depuis le début</translation>
    </message>
    <message>
        <source>Play to shuffle all</source>
        <translation>Lis tout en aléatoire</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Dépose ta musique ici</translation>
    </message>
    <message>
        <source>There is no sound: nothing on this machine plays it. Once PulseAudio or PipeWire runs, start Segue again.</source>
        <translation>Il n’y a pas de son&#xa0;: rien ne le joue sur cette machine. Dès que PulseAudio ou PipeWire tourne, relance Segue.</translation>
    </message>
</context>
<context>
    <name>PlayingAside</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>Why it plays</source>
        <translation>Pourquoi ça passe</translation>
    </message>
</context>
<context>
    <name>PlayingColumn</name>
    <message>
        <source>More for this track</source>
        <translation>Plus d’options pour ce morceau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Aller à {artist}</translation>
    </message>
    <message>
        <source>Go to the album {album}</source>
        <translation>Aller à l’album {album}</translation>
    </message>
    <message>
        <source>Go there: {words}</source>
        <translation>Y aller&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>PlayingOnChoice</name>
    <message>
        <source>When the queue ends, play on with what fits</source>
        <translation>À la fin de la file d’attente, continuer avec ce qui va bien</translation>
    </message>
    <message>
        <source>Play on when it ends</source>
        <translation>Continuer à la fin</translation>
    </message>
</context>
<context>
    <name>PlaylistControls</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>“{playlist}” deleted with all that was in it</source>
        <translation>«&#xa0;{playlist}&#xa0;» supprimé avec tout ce qu’il contenait</translation>
    </message>
    <message>
        <source>“{playlist}” deleted</source>
        <translation>Supprimé&#xa0;: «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«&#xa0;{playlist}&#xa0;» est une copie</translation>
    </message>
    <message>
        <source>{playlists} put into “{playlist}”</source>
        <translation>Mis dans «&#xa0;{playlist}&#xa0;»&#xa0;: {playlists}</translation>
    </message>
    <message>
        <source>{playlist} is back</source>
        <translation>{playlist} est de retour</translation>
    </message>
    <message>
        <source>{told}, as “{name}”</source>
        <translation>{told}, sous le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle playlist intelligente</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Importer des playlists…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>{playlist} and {playlists} more</source>
        <translation>{playlist} et encore {playlists}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Écouter ensuite</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Nouvelle playlist dedans</translation>
    </message>
    <message>
        <source>New folder in it</source>
        <translation>Nouveau dossier dedans</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Leave out of my taste</source>
        <translation>Laisser de côté dans mes goûts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge into “{playlist}”</source>
        <translation>Fusionner dans «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Ranger dans un dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>PlaylistCover</name>
    <message>
        <source>Cover of the playlist</source>
        <translation>Pochette de la playlist</translation>
    </message>
</context>
<context>
    <name>PlaylistFolderPage</name>
    <message>
        <source>Tracks of the playlists in the folder</source>
        <translation>Morceaux des playlists du dossier</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Encore rien dedans</translation>
    </message>
    <message>
        <source>Drag playlists onto the folder’s name in the sidebar, or make one in it.</source>
        <translation>Fais glisser des playlists sur le nom du dossier dans la barre latérale, ou crées-en une dedans.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>No tracks in its playlists</source>
        <translation>Aucun morceau dans ses playlists</translation>
    </message>
    <message>
        <source>What you add to one of the playlists above is listed here too.</source>
        <translation>Ce que tu ajoutes à l’une des playlists ci-dessus est aussi listé ici.</translation>
    </message>
    <message>
        <source>Nothing fits their rules just now. What does will stand here by itself.</source>
        <translation>Rien ne correspond à leurs règles pour le moment. Ce qui y correspond s’affichera ici tout seul.</translation>
    </message>
    <message>
        <source>A blend is filled when it starts: go to one above, and play it.</source>
        <translation>Un mélange se remplit quand il commence&#xa0;: va à l’un de ceux ci-dessus, et lance-le.</translation>
    </message>
    <message>
        <source>No playlists</source>
        <translation>Aucune playlist</translation>
    </message>
    <message>
        <source>the blend is filled when it starts</source>
        <translation>le mélange se remplit quand il commence</translation>
    </message>
    <message>
        <source>the blends are filled when they start</source>
        <translation>les mélanges se remplissent quand ils commencent</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une remarque</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Nouvelle playlist dedans</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PlaylistHead</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
    <message>
        <source>Find what is not in your library, or whose file is not there</source>
        <translation>Trouver ce qui n’est pas dans ta bibliothèque, ou dont le fichier n’est pas là</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Plus d’options pour cette playlist</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Manquants&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Morceaux de la playlist</translation>
    </message>
    <message>
        <source>An empty playlist</source>
        <translation>Une playlist vide</translation>
    </message>
    <message>
        <source>Drag tracks or files here or onto its name, paste them, or choose “Add to playlist” on any of them.</source>
        <translation>Fais glisser des morceaux ou des fichiers ici ou sur son nom, colle-les, ou choisis «&#xa0;Ajouter à une playlist&#xa0;» sur l’un d’eux.</translation>
    </message>
    <message>
        <source>“{track}” is not in your library</source>
        <translation>«&#xa0;{track}&#xa0;» n’est pas dans ta bibliothèque</translation>
    </message>
    <message>
        <source>Missing. It was here: {place}</source>
        <translation>Manquant. Il était ici&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list says: {place}</source>
        <translation>Absent de ta bibliothèque. La liste dit&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list does not say where it was</source>
        <translation>Absent de ta bibliothèque. La liste ne dit pas où il était</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Trié par {column}</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«&#xa0;{playlist}&#xa0;» est une copie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une remarque</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Retirer les doublons</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sort once by</source>
        <translation>Trier une fois par</translation>
    </message>
    <message>
        <source>Remove from this playlist</source>
        <translation>Retirer de cette playlist</translation>
    </message>
    <message>
        <source>Look for it in your library</source>
        <translation>Le chercher dans ta bibliothèque</translation>
    </message>
</context>
<context>
    <name>PlaylistPlaces</name>
    <message>
        <source>“{folder}”, a folder</source>
        <translation>«&#xa0;{folder}&#xa0;», un dossier</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>make create</source>
        <translation>créer faire</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle playlist intelligente</translation>
    </message>
    <message>
        <source>make create rule</source>
        <translation>créer faire règle</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nouveau mélange</translation>
    </message>
    <message>
        <source>make create mix</source>
        <translation>créer faire mix</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Importer des playlists…</translation>
    </message>
    <message>
        <source>m3u xspf bring</source>
        <translation>m3u xspf apporter</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>blends</source>
        <translation>mélanges</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>{name}, open folder</source>
        <translation>{name}, dossier ouvert</translation>
    </message>
    <message>
        <source>{name}, closed folder</source>
        <translation>{name}, dossier fermé</translation>
    </message>
</context>
<context>
    <name>PlaylistSteps</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>{told}. It is called “{name}” now</source>
        <translation>{told}. Son nom est maintenant «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>make {playlist}</source>
        <translation>créer {playlist}</translation>
    </message>
    <message>
        <source>duplicate {playlist}</source>
        <translation>dupliquer {playlist}</translation>
    </message>
    <message>
        <source>rename {playlist}</source>
        <translation>renommer {playlist}</translation>
    </message>
    <message>
        <source>add tracks to {playlist}</source>
        <translation>ajouter des morceaux à {playlist}</translation>
    </message>
    <message>
        <source>remove tracks from {playlist}</source>
        <translation>retirer des morceaux de {playlist}</translation>
    </message>
    <message>
        <source>move tracks in {playlist}</source>
        <translation>déplacer des morceaux dans {playlist}</translation>
    </message>
    <message>
        <source>sort {playlist}</source>
        <translation>trier {playlist}</translation>
    </message>
    <message>
        <source>remove duplicates from {playlist}</source>
        <translation>retirer les doublons de {playlist}</translation>
    </message>
    <message>
        <source>note on {playlist}</source>
        <translation>remarque sur {playlist}</translation>
    </message>
    <message>
        <source>cover of {playlist}</source>
        <translation>pochette de {playlist}</translation>
    </message>
    <message>
        <source>draw {playlist} anew</source>
        <translation>refaire le tirage de {playlist}</translation>
    </message>
    <message>
        <source>change {playlist}</source>
        <translation>modifier {playlist}</translation>
    </message>
    <message>
        <source>merge {playlist}</source>
        <translation>fusionner {playlist}</translation>
    </message>
    <message>
        <source>move {playlist}</source>
        <translation>déplacer {playlist}</translation>
    </message>
    <message>
        <source>put {playlist} elsewhere</source>
        <translation>placer {playlist} ailleurs</translation>
    </message>
    <message>
        <source>sort playlists by name</source>
        <translation>trier les playlists par nom</translation>
    </message>
    <message>
        <source>delete {playlist}</source>
        <translation>supprimer {playlist}</translation>
    </message>
    <message>
        <source>bring back {playlist}</source>
        <translation>récupérer {playlist}</translation>
    </message>
</context>
<context>
    <name>PlaysPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Rien d’écouté pour l’instant</translation>
    </message>
    <message>
        <source>What you listen to is listed here with its time.</source>
        <translation>Ce que tu écoutes est listé ici avec son heure.</translation>
    </message>
    <message>
        <source>the last {plays}</source>
        <translation>les dernières&#xa0;: {plays}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>par {artist}</translation>
    </message>
    <message>
        <source>Plays of “{title}”</source>
        <translation>Écoutes de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Écoutés récemment</translation>
    </message>
    <message>
        <source>Forget this play</source>
        <translation>Oublier cette écoute</translation>
    </message>
    <message>
        <source>Forget these plays</source>
        <translation>Oublier ces écoutes</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Learn from this session again</source>
        <translation>Apprendre de nouveau de cette session</translation>
    </message>
    <message>
        <source>Leave this session out of my taste</source>
        <translation>Laisser cette session de côté dans mes goûts</translation>
    </message>
    <message>
        <source>This session is left out of your taste</source>
        <translation>Cette session est laissée de côté de tes goûts</translation>
    </message>
    <message>
        <source>Segue learns from this session again</source>
        <translation>Segue apprend de nouveau de cette session</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Show an icon in the system’s tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Play on when the window is closed</source>
        <translation>Continuer la musique quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Tell of each track that begins</source>
        <translation>Annoncer chaque morceau qui commence</translation>
    </message>
    <message>
        <source>Tell of an offer while the window is hidden</source>
        <translation>Annoncer une proposition quand la fenêtre est cachée</translation>
    </message>
    <message>
        <source>Its menu plays and pauses, and has what Segue offers.</source>
        <translation>Son menu lance et met en pause, et contient ce que Segue propose.</translation>
    </message>
    <message>
        <source>The icon brings it back; its menu ends Segue.</source>
        <translation>L’icône la ramène&#x202f;; son menu quitte Segue.</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while you look at something else.</source>
        <translation>Par une notification de ton bureau, pendant que tu regardes autre chose.</translation>
    </message>
    <message>
        <source>Only while nothing plays, and never in quiet hours. It goes when the moment has passed.</source>
        <translation>Seulement quand rien ne passe, et jamais pendant les heures calmes. Elle s’en va quand le moment est passé.</translation>
    </message>
</context>
<context>
    <name>PrivateControls</name>
    <message>
        <source>End the private session</source>
        <translation>Terminer la session privée</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>A private session: nothing that you play is kept or learned from</source>
        <translation>Session privée&#xa0;: rien de ce que tu écoutes n’est gardé ni appris</translation>
    </message>
    <message>
        <source>The private session has ended, and nothing of it was kept</source>
        <translation>La session privée est terminée, et rien n’en a été gardé</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Pourquoi il n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Segue leaves it as it is, and tries again each time it looks for changes.</source>
        <translation>Segue le laisse tel quel, et réessaie chaque fois qu’il cherche des changements.</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Tous les fichiers ont pu être lus</translation>
    </message>
    <message>
        <source>Files that Segue cannot read would be listed here, with the reason.</source>
        <translation>Les fichiers que Segue ne peut pas lire seraient listés ici, avec la raison.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Les écoutes à l’appui</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>Mettre la question de côté</translation>
    </message>
</context>
<context>
    <name>QueueControls</name>
    <message>
        <source>To play on with what fits</source>
        <translation>Pour continuer, ce qui va bien</translation>
    </message>
    <message>
        <source>Queued by you</source>
        <translation>Mis en file par toi</translation>
    </message>
    <message>
        <source>Next from “{name}”</source>
        <translation>La suite de « {name} »</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Queue cleared</source>
        <translation>File d’attente vidée</translation>
    </message>
    <message>
        <source>The queue that you had put in order was replaced</source>
        <translation>La file d’attente que tu avais mise en ordre a été remplacée</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <translation>Enregistrer comme playlist</translation>
    </message>
    <message>
        <source>Bring back what was queued before</source>
        <translation>Ramener ce qui attendait avant</translation>
    </message>
    <message>
        <source>Shuffle track by track</source>
        <translation>Mélanger morceau par morceau</translation>
    </message>
    <message>
        <source>Shuffle album by album</source>
        <translation>Mélanger album par album</translation>
    </message>
    <message>
        <source>Favour what I like and have not heard in a while</source>
        <translation>Préférer ce que j’aime et n’ai pas écouté depuis un moment</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Ensuite dans la file</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Nothing is queued. Drag tracks here, or choose “Play next” on any of them.</source>
        <translation>Rien en attente. Fais glisser des morceaux ici, ou choisis «&#xa0;Écouter ensuite&#xa0;» sur l’un d’eux.</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>Plus d’options pour la file d’attente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Keep as a playlist</source>
        <translation>Garder comme playlist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Importer un historique d’écoute…</translation>
    </message>
</context>
<context>
    <name>QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Nothing is offered then, and nothing begins by itself.</source>
        <translation>Rien n’est proposé alors, et rien ne commence tout seul.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>RangeValue</name>
    <message>
        <source>is</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>pas exactement</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>is not at least</source>
        <translation>pas au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>is not at most</source>
        <translation>pas au plus</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>pas entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Albums added last</source>
        <translation>Derniers albums ajoutés</translation>
    </message>
    <message>
        <source>Tracks added last</source>
        <translation>Derniers morceaux ajoutés</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>Encore aucun ajout</translation>
    </message>
    <message>
        <source>Music that comes into your folders is shown here, the newest first.</source>
        <translation>La musique qui arrive dans tes dossiers s’affiche ici, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>the newest {albums}</source>
        <translation>les plus récents&#xa0;: {albums}</translation>
    </message>
</context>
<context>
    <name>RecipesPage</name>
    <message>
        <source>Open a recipe…</source>
        <translation>Ouvrir une recette…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>A recipe makes a blend of your tracks, by your habits: filled anew each time you play it, and yours to change. One that somebody else has saved can be opened, or dropped on the window.</source>
        <translation>Une recette fait un mélange de tes morceaux, selon tes habitudes&#xa0;: rempli à neuf chaque fois que tu l’écoutes, et libre à toi de le changer. On peut aussi ouvrir celle que quelqu’un d’autre a enregistrée, ou la déposer sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Où est «&#xa0;{folder}&#xa0;» maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Comparing the files in “{folder}”…</source>
        <translation>Comparaison des fichiers de «&#xa0;{folder}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{music} begins by itself at this moment from now on</source>
        <translation>{music} commencera tout seul à ce moment-là désormais</translation>
    </message>
    <message>
        <source>{title}: begun by itself, as you asked</source>
        <translation>{title}&#xa0;: lancé tout seul, comme tu l’as demandé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Shuffle is off: an album plays in its own order</source>
        <translation>L’aléatoire est désactivé&#xa0;: un album passe dans son propre ordre</translation>
    </message>
    <message>
        <source>{music} does not begin by itself any more</source>
        <translation>{music} ne commence plus tout seul</translation>
    </message>
    <message>
        <source>Offers come as they suit you</source>
        <translation>Les propositions viennent au bon moment</translation>
    </message>
    <message>
        <source>At most one offer a day from now on</source>
        <translation>Au plus une proposition par jour désormais</translation>
    </message>
    <message>
        <source>A few offers a week from now on</source>
        <translation>Quelques propositions par semaine désormais</translation>
    </message>
    <message>
        <source>Offers are turned off</source>
        <translation>Les propositions sont désactivées</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>{name}: Segue {segue} % right, the best simple way {simple} %</source>
        <translation>{name}&#xa0;: Segue {segue}&#xa0;% juste, la meilleure méthode simple {simple}&#xa0;%</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
</context>
<context>
    <name>ScrobblingChoice</name>
    <message>
        <source>ListenBrainz and Last.fm keep a list of what you listen to, which others may see there. Nothing is sent before you connect one of them, and nothing that you play while learning is paused or have left out of your taste.</source>
        <translation>ListenBrainz et Last.fm tiennent une liste de ce que tu écoutes, que d’autres peuvent y voir. Rien n’est envoyé avant que tu en connectes un, ni rien de ce que tu écoutes quand l’apprentissage est en pause ou que tu as laissé de côté dans tes goûts.</translation>
    </message>
    <message>
        <source>Once you connect one, what you play is sent there. Others may see it.</source>
        <translation>Dès que tu en connectes un, ce que tu écoutes y est envoyé. D’autres peuvent le voir.</translation>
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
        <translation>{position} sur {length}</translation>
    </message>
</context>
<context>
    <name>SensesChoice</name>
    <message>
        <source>Notice by itself what I am doing</source>
        <translation>Remarquer tout seul ce que je fais</translation>
    </message>
    <message>
        <source>Every twenty seconds Segue looks which of your programs run, what the menu says they are for, which window is in front, by what sound is played, and whether somebody is there. It reads no window’s title and nothing of what is in it. Nothing of this is sent, and nothing kept but what you say below: only the activity’s name goes into your history, with what you play. What you choose at the foot of the window goes before it.</source>
        <translation>Toutes les vingt secondes, Segue regarde quels programmes tournent, à quoi ils servent selon le menu, quelle fenêtre est devant, par où sort le son, et si quelqu’un est là. Il ne lit ni le titre d’une fenêtre, ni rien de son contenu. Rien de cela n’est envoyé, et rien n’est gardé sauf ce que tu dis ci-dessous&#xa0;: seul le nom de l’activité entre dans ton historique, avec ce que tu écoutes. Ce que tu choisis en bas de la fenêtre passe avant.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Window in front</source>
        <translation>Fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Sound comes from</source>
        <translation>Le son sort par</translation>
    </message>
    <message>
        <source>So you are</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>What the kinds of programs stand for</source>
        <translation>Ce que veulent dire les types de programmes</translation>
    </message>
    <message>
        <source>What the sound’s device stands for, where no program tells</source>
        <translation>Ce que veut dire la sortie du son, quand aucun programme ne le dit</translation>
    </message>
    <message>
        <source>Single programs</source>
        <translation>Programmes particuliers</translation>
    </message>
    <message>
        <source>Segue looks at which programs run and which window is in front. Nothing of it is sent.</source>
        <translation>Segue regarde quels programmes tournent et quelle fenêtre est devant. Rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Of none that is in the menu</source>
        <translation>D’aucun programme du menu</translation>
    </message>
    <message>
        <source>None runs whose kind says what you are doing</source>
        <translation>Aucun ne tourne dont le type dise ce que tu fais</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et encore {more}</translation>
    </message>
    <message>
        <source>This desktop does not tell whether they are used; you are taken to be there</source>
        <translation>Ce bureau ne dit pas s’ils servent&#x202f;; on suppose que tu es là</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Not known: it is, once you choose a device in Sound, or have only one</source>
        <translation>Inconnu&#xa0;: cela se saura quand tu auras choisi une sortie dans Son, ou s’il n’y en a qu’une</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{activity}, as noticed</source>
        <translation>{activity}, d’après ce qui se voit</translation>
    </message>
    <message>
        <source>{activity}, as you said</source>
        <translation>{activity}, comme tu l’as dit</translation>
    </message>
    <message>
        <source>Programs that run are listed here, so that each can be told what it stands for.</source>
        <translation>Les programmes qui tournent sont listés ici, pour que tu dises de chacun ce qu’il veut dire.</translation>
    </message>
    <message>
        <source>What {program} stands for</source>
        <translation>Ce que veut dire {program}</translation>
    </message>
    <message>
        <source>As its kind</source>
        <translation>Comme son type</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Pay no attention</source>
        <translation>Ne pas en tenir compte</translation>
    </message>
</context>
<context>
    <name>SeparatorsChoice</name>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
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
        <translation>Les mots qui précèdent un invité&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Read all files again with this</source>
        <translation>Relire tous les fichiers ainsi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset where names are parted</source>
        <translation>Rétablir la séparation des noms</translation>
    </message>
    <message>
        <source>Several artists or genres in one line are taken apart at the signs chosen here.</source>
        <translation>Plusieurs artistes ou genres sur une même ligne sont séparés aux signes choisis ici.</translation>
    </message>
</context>
<context>
    <name>SettingsFileChoice</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>One readable file. Your music, your plays and your accounts are not in it.</source>
        <translation>Un seul fichier lisible. Ta musique, tes écoutes et tes comptes n’y sont pas.</translation>
    </message>
    <message>
        <source>How the window looks, what stands where in it, how music sounds, and when Segue offers something: one readable file. Your music, your plays, folders, devices and accounts are not in it.</source>
        <translation>L’aspect de la fenêtre, ce qui s’y trouve et où, le son de la musique, et quand Segue propose quelque chose&#xa0;: un seul fichier lisible. Ta musique, tes écoutes, tes dossiers, tes appareils et tes comptes n’y sont pas.</translation>
    </message>
    <message>
        <source>Your settings are in “{file}”</source>
        <translation>Tes réglages sont dans «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is otherwise than before.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Not understood, and left as it was: {what}.</source>
        <translation>Pas compris, et laissé tel quel&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The settings are again as they were.</source>
        <translation>Les réglages sont de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Réglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Your settings as a file</source>
        <translation>Tes réglages dans un fichier</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>library directory add scan watch</source>
        <translation>bibliothèque répertoire ajouter analyser surveiller</translation>
    </message>
    <message>
        <source>import move in playlists</source>
        <translation>importer emménager playlists</translation>
    </message>
    <message>
        <source>import listening history</source>
        <translation>importer historique d’écoute</translation>
    </message>
    <message>
        <source>tags stars hearts</source>
        <translation>tags étiquettes étoiles cœurs</translation>
    </message>
    <message>
        <source>find duplicates</source>
        <translation>trouver doublons</translation>
    </message>
    <message>
        <source>separators split artists genres featuring</source>
        <translation>séparateurs diviser artistes genres feat.</translation>
    </message>
    <message>
        <source>theme dark mode</source>
        <translation>thème mode sombre</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>font larger smaller zoom scale</source>
        <translation>police plus grand plus petit zoom échelle</translation>
    </message>
    <message>
        <source>compact dense comfortable</source>
        <translation>compact dense confortable</translation>
    </message>
    <message>
        <source>animation reduced motion</source>
        <translation>animation réduire mouvement</translation>
    </message>
    <message>
        <source>startup first page</source>
        <translation>démarrage première page</translation>
    </message>
    <message>
        <source>navigation hide</source>
        <translation>navigation masquer</translation>
    </message>
    <message>
        <source>shelves hide</source>
        <translation>rayons masquer</translation>
    </message>
    <message>
        <source>buttons bar</source>
        <translation>boutons barre</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>touches raccourcis</translation>
    </message>
    <message>
        <source>equalizer bass treble presets</source>
        <translation>égaliseur basses aigus préréglages</translation>
    </message>
    <message>
        <source>replaygain volume levelling normalise</source>
        <translation>replaygain volume niveau normaliser</translation>
    </message>
    <message>
        <source>tempo faster slower</source>
        <translation>tempo plus vite plus lent</translation>
    </message>
    <message>
        <source>crossfade overlap gapless</source>
        <translation>fondu enchaîné crossfade sans blanc</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>fondu</translation>
    </message>
    <message>
        <source>output device speakers headphones</source>
        <translation>sortie périphérique haut-parleurs casque</translation>
    </message>
    <message>
        <source>autoplay endless</source>
        <translation>lecture automatique sans fin</translation>
    </message>
    <message>
        <source>frequency never daily</source>
        <translation>fréquence jamais chaque jour</translation>
    </message>
    <message>
        <source>night do not disturb</source>
        <translation>nuit ne pas déranger</translation>
    </message>
    <message>
        <source>surprise familiar discover</source>
        <translation>surprise familier découvrir</translation>
    </message>
    <message>
        <source>replies take back</source>
        <translation>réponses annuler</translation>
    </message>
    <message>
        <source>working gaming rename</source>
        <translation>travail jeu renommer</translation>
    </message>
    <message>
        <source>detect programs windows</source>
        <translation>détecter programmes fenêtres</translation>
    </message>
    <message>
        <source>pause learning</source>
        <translation>suspendre apprentissage</translation>
    </message>
    <message>
        <source>forget delete leave out taste log</source>
        <translation>oublier supprimer exclure goûts journal</translation>
    </message>
    <message>
        <source>block artist genre less</source>
        <translation>bloquer artiste genre moins</translation>
    </message>
    <message>
        <source>analysis similar alike</source>
        <translation>analyse semblable ressemble</translation>
    </message>
    <message>
        <source>scrobble connect account</source>
        <translation>scrobbler connecter compte</translation>
    </message>
    <message>
        <source>users profiles family</source>
        <translation>utilisateurs profils famille</translation>
    </message>
    <message>
        <source>system tray icon</source>
        <translation>barre système icône</translation>
    </message>
    <message>
        <source>background close</source>
        <translation>arrière-plan fermer</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notifications</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>réglages sauvegarde</translation>
    </message>
    <message>
        <source>plays backup save copy</source>
        <translation>écoutes sauvegarde enregistrer copie</translation>
    </message>
    <message>
        <source>profile folder version data privacy</source>
        <translation>profil dossier version données confidentialité</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Ask me a question now and then</source>
        <translation>Me poser une question de temps en temps</translation>
    </message>
    <message>
        <source>Write ratings and loved into the files</source>
        <translation>Écrire les notes et coups de cœur dans les fichiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Ta musique</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>Rien ne s’appelle ainsi dans les réglages.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>From another player</source>
        <translation>D’un autre lecteur</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm or ListenBrainz</source>
        <translation>De Spotify, Last.fm ou ListenBrainz</translation>
    </message>
    <message>
        <source>Copies of one recording</source>
        <translation>Copies d’un même enregistrement</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que tu fais</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>How often there are offers</source>
        <translation>La fréquence des propositions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>What Segue learns from</source>
        <translation>De quoi Segue apprend</translation>
    </message>
    <message>
        <source>What Segue stores</source>
        <translation>Ce que Segue enregistre</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation>Scrobbling</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Several names in one line</source>
        <translation>Plusieurs noms sur une ligne</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>Move in…</source>
        <translation>Emménager…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <source>Write all now</source>
        <translation>Tout écrire maintenant</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Au bon moment</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Quelques-unes par semaine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>What sounds alike</source>
        <translation>Ce qui se ressemble par le son</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Venu d’ailleurs</translation>
    </message>
    <message>
        <source>Your ratings, plays and playlists there can come along.</source>
        <translation>Tes notes, écoutes et playlists peuvent venir avec toi.</translation>
    </message>
    <message>
        <source>What you have listened to there, and when, can come along.</source>
        <translation>Ce que tu y as écouté, et quand, peut venir avec toi.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>So that other players see them. What you rate or love from now on is written at once.</source>
        <translation>Pour que d’autres lecteurs les voient. Ce que tu notes ou aimes à partir de maintenant est écrit aussitôt.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>They can share their plays and their rating.</source>
        <translation>Elles peuvent partager leurs écoutes et leur note.</translation>
    </message>
    <message>
        <source>At most one a day, on Home, and only if the answer changes my offers.</source>
        <translation>Une par jour au plus, sur Accueil, et seulement si la réponse change mes propositions.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A playlist that Segue puts forward by itself.</source>
        <translation>Une playlist que Segue propose de lui-même.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By what you usually hear next; why each is there is told. Off, the music ends with the queue.</source>
        <translation>D’après ce que tu écoutes d’habitude ensuite ; la raison de chaque morceau est dite. Sinon, la musique s’arrête avec la file d’attente.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Shares</source>
        <translation>Proportions</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back in “{shelf}”</source>
        <translation>Revenir dans «&#xa0;{shelf}&#xa0;»</translation>
    </message>
    <message>
        <source>More in “{shelf}”</source>
        <translation>Suite de «&#xa0;{shelf}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ShelfPlaces</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>The album of what plays</source>
        <translation>L’album de ce qui passe</translation>
    </message>
    <message>
        <source>The artist of what plays</source>
        <translation>L’artiste de ce qui passe</translation>
    </message>
    <message>
        <source>Go to album</source>
        <translation>Aller à l’album</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>Aller à l’artiste</translation>
    </message>
</context>
<context>
    <name>ShortcutsChoice</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Within lists and texts</source>
        <translation>Dans les listes et les textes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Ce qui passe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que tu fais</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Ta musique</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Play or open what is chosen</source>
        <translation>Écouter ou ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Play an album, an artist or a folder at once</source>
        <translation>Écouter aussitôt un album, un artiste ou un dossier</translation>
    </message>
    <message>
        <source>Edit tags; rename a playlist; write a note</source>
        <translation>Modifier les tags&#x202f;; renommer une playlist&#x202f;; écrire une remarque</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Retirer ce qui est choisi</translation>
    </message>
    <message>
        <source>Copy, cut and paste tracks</source>
        <translation>Copier, couper et coller des morceaux</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose one more, or one less, of covers and folders</source>
        <translation>Choisir un de plus, ou un de moins, parmi les pochettes et les dossiers</translation>
    </message>
    <message>
        <source>Move up and down in a playlist, in the queue or among the playlists</source>
        <translation>Monter et descendre dans une playlist, dans la file d’attente ou parmi les playlists</translation>
    </message>
    <message>
        <source>Save a rule or tags that are edited</source>
        <translation>Enregistrer une règle ou des tags en cours de modification</translation>
    </message>
    <message>
        <source>Edit the parts of a blend</source>
        <translation>Modifier les parts d’un mélange</translation>
    </message>
    <message>
        <source>Leave what was begun</source>
        <translation>Quitter ce qui est commencé</translation>
    </message>
    <message>
        <source>{key} does something within lists and texts, and stays there.</source>
        <translation>{key} sert déjà dans les listes et les textes, et y reste.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”.</source>
        <translation>{key} est la touche de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is “{command}” now, and no longer “{other}”</source>
        <translation>{key} est maintenant «&#xa0;{command}&#xa0;», et non plus «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>“{command}” has the keys again that Segue brings</source>
        <translation>«&#xa0;{command}&#xa0;» a retrouvé les touches d’origine</translation>
    </message>
    <message>
        <source>All commands have the keys again that Segue brings</source>
        <translation>Toutes les commandes ont retrouvé leurs touches d’origine</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>To change a shortcut, click it and press the new keys. Backspace removes it.</source>
        <translation>Pour changer un raccourci, clique dessus et appuie sur les nouvelles touches. Retour arrière l’enlève.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What is missing in the search</source>
        <translation>Ce qui manque dans la recherche</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Écoutés récemment</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Ta semaine</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Add a playlist</source>
        <translation>Ajouter une playlist</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Sounds like this</source>
        <translation>Dans le même son</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Souvent écoutés dans la même heure</translation>
    </message>
    <message>
        <source>Nothing is known yet of how it sounds, and nothing was often heard in the same hour.</source>
        <translation>Je ne sais pas encore comment cela sonne, et rien n’a été souvent écouté dans la même heure.</translation>
    </message>
</context>
<context>
    <name>SleepControls</name>
    <message>
        <source>{time} more</source>
        <translation>{time} de plus</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Dans {time}</translation>
    </message>
    <message>
        <source>After this track</source>
        <translation>Après ce morceau</translation>
    </message>
    <message>
        <source>After the queue</source>
        <translation>Après la file d’attente</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Continuer la musique</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>Ce morceau</translation>
    </message>
    <message>
        <source>Stops after this track</source>
        <translation>S’arrête après ce morceau</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La file d’attente</translation>
    </message>
    <message>
        <source>Stops after the queue</source>
        <translation>S’arrête après la file d’attente</translation>
    </message>
    <message>
        <source>Fades out and pauses in {time}</source>
        <translation>Baisse en fondu et se met en pause dans {time}</translation>
    </message>
</context>
<context>
    <name>SmartEditing</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>La règle en texte</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4 limit:50 by:-plays</source>
        <translation>genre:jazz rating:&gt;=4 limit:50 by:-plays</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Ce qui ne va pas dans la règle</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Ce que trouve la règle</translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation>Rien ne correspond à ces conditions</translation>
    </message>
    <message>
        <source>Take one away, or ask for less with it: what fits then stands here at once.</source>
        <translation>Enlèves-en une, ou demande-lui moins&#xa0;: ce qui correspond alors s’affiche aussitôt ici.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>Tracks of the smart playlist</source>
        <translation>Morceaux de la playlist intelligente</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Refaire le tirage</translation>
    </message>
    <message>
        <source>Choose others by lot</source>
        <translation>En tirer d’autres au sort</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Plus d’options pour cette playlist</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>The rule finds nothing as it is</source>
        <translation>Telle quelle, la règle ne trouve rien</translation>
    </message>
    <message>
        <source>Nothing fits the limit</source>
        <translation>Rien ne tient dans la limite</translation>
    </message>
    <message>
        <source>There are tracks that fit the rule, but each alone is more than it is limited to.</source>
        <translation>Des morceaux correspondent à la règle, mais chacun dépasse à lui seul sa limite.</translation>
    </message>
    <message>
        <source>Nothing fits the rule just now</source>
        <translation>Rien ne correspond à la règle pour le moment</translation>
    </message>
    <message>
        <source>What does will stand here by itself. A wider rule finds more.</source>
        <translation>Ce qui y correspond s’affichera ici tout seul. Une règle plus large trouve davantage.</translation>
    </message>
</context>
<context>
    <name>SmartPage</name>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«&#xa0;{playlist}&#xa0;» est une copie</translation>
    </message>
    <message>
        <source>“{playlist}” holds these tracks, and will stay as it is</source>
        <translation>«&#xa0;{playlist}&#xa0;» contient ces morceaux, et restera telle quelle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>Garder telle quelle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle playlist intelligente</translation>
    </message>
    <message>
        <source>The rule is left as it was</source>
        <translation>La règle reste comme elle était</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>Nothing plays.</source>
        <translation>Rien ne passe.</translation>
    </message>
    <message>
        <source>In the player: {track}</source>
        <translation>Dans le lecteur : {track}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Garder comme préréglage…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Segue has a preset “{name}” of its own</source>
        <translation>Segue a déjà son propre préréglage «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The preset “{name}” is another now</source>
        <translation>Le préréglage «&#xa0;{name}&#xa0;» en est un autre maintenant</translation>
    </message>
    <message>
        <source>The preset “{name}” is removed</source>
        <translation>Le préréglage «&#xa0;{name}&#xa0;» est retiré</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Each track</source>
        <translation>Chaque morceau</translation>
    </message>
    <message>
        <source>Each album</source>
        <translation>Chaque album</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Louder or quieter</source>
        <translation>Plus fort ou moins fort</translation>
    </message>
    <message>
        <source>Tracks of unknown loudness</source>
        <translation>Morceaux au volume inconnu</translation>
    </message>
    <message>
        <source>Write into the files</source>
        <translation>Écrire dans les fichiers</translation>
    </message>
    <message>
        <source>What was measured, in the files too</source>
        <translation>Ce qui a été mesuré, aussi dans les fichiers</translation>
    </message>
    <message>
        <source>So that other players know it. Only files that do not say it yet are changed.</source>
        <translation>Pour que d’autres lecteurs le sachent. Seuls changent les fichiers qui ne le disent pas encore.</translation>
    </message>
    <message>
        <source>Every file as loud as it was made.</source>
        <translation>Chaque fichier au volume où il a été fait.</translation>
    </message>
    <message>
        <source>Every track is as loud as the next, whatever album it is from.</source>
        <translation>Chaque morceau est aussi fort que le suivant, quel que soit son album.</translation>
    </message>
    <message>
        <source>Every album is as loud as the next; within one, what is quiet stays quiet.</source>
        <translation>Chaque album est aussi fort que le suivant&#x202f;; au sein d’un album, ce qui est doux reste doux.</translation>
    </message>
    <message>
        <source>An album that plays in its order as one album, all else track by track.</source>
        <translation>Un album écouté dans l’ordre comme un seul album, tout le reste morceau par morceau.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>All that was measured is in the files already</source>
        <translation>Tout ce qui a été mesuré est déjà dans les fichiers</translation>
    </message>
    <message>
        <source>As fast as you like</source>
        <translation>À l’allure que tu veux</translation>
    </message>
    <message>
        <source>Voices and instruments keep their pitch.</source>
        <translation>Voix et instruments gardent leur hauteur.</translation>
    </message>
    <message>
        <source>At the end of a track</source>
        <translation>À la fin d’un morceau</translation>
    </message>
    <message>
        <source>When you skip</source>
        <translation>Quand tu passes au suivant</translation>
    </message>
    <message>
        <source>How long the end of one track overlaps the start of the next. Albums played in order have no overlap, unless you skip.</source>
        <translation>Combien de temps la fin d’un morceau recouvre le début du suivant. Les albums joués dans l’ordre ne se recouvrent pas, sauf si vous passez au suivant.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>A short fade only keeps it from clicking; a longer one is heard. Off is at once.</source>
        <translation>Un fondu court évite seulement un claquement&#x202f;; un plus long s’entend. Sans fondu, c’est immédiat.</translation>
    </message>
    <message>
        <source>When you pause, and go on</source>
        <translation>Quand tu mets en pause, et reprends</translation>
    </message>
    <message>
        <source>When you stop</source>
        <translation>Quand tu arrêtes</translation>
    </message>
    <message>
        <source>When you seek, or skip without a crossfade</source>
        <translation>Quand tu te déplaces dans un morceau, ou passes sans fondu enchaîné</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Pause when it is unplugged</source>
        <translation>Mettre en pause quand il est débranché</translation>
    </message>
    <message>
        <source>The system’s default device</source>
        <translation>Le périphérique par défaut du système</translation>
    </message>
    <message>
        <source>It is not connected. Until it is, the system’s default device plays.</source>
        <translation>Il n’est pas branché. En attendant, c’est le périphérique par défaut du système qui joue.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Equaliser</source>
        <translation>Égaliseur</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume perçu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>From one track to the next</source>
        <translation>D’un morceau à l’autre</translation>
    </message>
    <message>
        <source>Pausing and stopping</source>
        <translation>Pause et arrêt</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Son assuré par</translation>
    </message>
</context>
<context>
    <name>SoundsChoice</name>
    <message>
        <source>How many tracks have been heard</source>
        <translation>Nombre de morceaux déjà écoutés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hear how your tracks sound</source>
        <translation>Écouter comment sonnent tes morceaux</translation>
    </message>
    <message>
        <source>Then you can find what sounds like a track you like. It waits while you are on battery.</source>
        <translation>Tu pourras alors trouver ce qui ressemble à un morceau que tu aimes. Sur batterie, cela attend.</translation>
    </message>
    <message>
        <source>There is nothing to hear yet.</source>
        <translation>Il n’y a encore rien à écouter.</translation>
    </message>
    <message>
        <source>All heard: {tracks}</source>
        <translation>Tout est écouté&#xa0;: {tracks}</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · en pause</translation>
    </message>
    <message>
        <source> · goes on when your folders have been looked at</source>
        <translation> · reprend quand tes dossiers auront été parcourus</translation>
    </message>
    <message>
        <source> · goes on when your computer is plugged in</source>
        <translation> · reprend quand ton ordinateur sera branché</translation>
    </message>
    <message>
        <source> · less than a minute left</source>
        <translation> · moins d’une minute restante</translation>
    </message>
    <message>
        <source> · about {time} left</source>
        <translation> · encore {time} environ</translation>
    </message>
</context>
<context>
    <name>SoundsLikePage</name>
    <message>
        <source>Tracks that sound alike</source>
        <translation>Morceaux qui se ressemblent par le son</translation>
    </message>
    <message>
        <source>Nothing else is known yet</source>
        <translation>Rien d’autre n’est connu pour l’instant</translation>
    </message>
    <message>
        <source>Segue has not heard how your other tracks sound. Its settings tell how far it is.</source>
        <translation>Segue n’a pas écouté comment sonnent tes autres morceaux. Ses réglages disent où il en est.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sounds like “{title}”</source>
        <translation>Ressemble à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>by {artist} · </source>
        <translation>par {artist} · </translation>
    </message>
    <message>
        <source> · it has no genre, but sounds like {genre}</source>
        <translation> · sans genre, mais sonne comme {genre}</translation>
    </message>
</context>
<context>
    <name>SpellChoice</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Une autre année</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rate (Alt+1 to Alt+5; Alt+0 for none)</source>
        <translation>Noter (Alt+1 à Alt+5&#x202f;; Alt+0 pour aucune note)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sans note</translation>
    </message>
</context>
<context>
    <name>StateValue</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>StationPlaces</name>
    <message>
        <source>Open address…</source>
        <translation>Ouvrir une adresse…</translation>
    </message>
    <message>
        <source>station stream internet url add</source>
        <translation>station flux stream internet url ajouter radio</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Ouvrir une adresse…</translation>
    </message>
    <message>
        <source>Segue connects to a station only while you play it. Your plays of it are in your history, and teach nothing: what was on, you did not choose.</source>
        <translation>Segue ne se connecte à une station que pendant que tu l’écoutes. Tes écoutes sont dans ton historique, et n’apprennent rien à Segue&#xa0;: ce qui passait, tu ne l’as pas choisi.</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Aucune station</translation>
    </message>
    <message>
        <source>A station whose address you open is played at once, and kept here.</source>
        <translation>Une station dont tu ouvres l’adresse est lancée aussitôt, et gardée ici.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SurpriseChoice</name>
    <message>
        <source>How much is unexpected</source>
        <translation>La part d’inattendu</translation>
    </message>
    <message>
        <source>There are more of them where you hear them through, fewer where you skip them.</source>
        <translation>Il y en a davantage là où tu les écoutes jusqu’au bout, moins là où tu les passes.</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Surprends-moi</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Offers hold only what you know well and heard lately.</source>
        <translation>Les propositions ne contiennent que ce que tu connais bien et as écouté récemment.</translation>
    </message>
    <message>
        <source>Forgotten favourites, deep cuts and tracks never played: now about {now} of {size} tracks.</source>
        <translation>Favoris oubliés, perles cachées et morceaux jamais écoutés : en ce moment environ {now} morceaux sur {size}.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les tags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Composers</source>
        <translation>Compositeurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Ambiances</translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation>Fait partie d’une compilation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is mixed stays as it is in each track, unless you type over it.</source>
        <translation>Ce qui varie reste tel quel dans chaque morceau, sauf si tu écris par-dessus.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>shown as {genres}</source>
        <translation>affiché comme {genres}</translation>
    </message>
    <message>
        <source>Several artists, genres, moods or composers: put “{separator}” between them.</source>
        <translation>Plusieurs artistes, genres, ambiances ou compositeurs&#xa0;: mets «&#xa0;{separator}&#xa0;» entre eux.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{files} could not be changed</source>
        <translation>Impossible à modifier&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Each is as it was before.</source>
        <translation>Chacun est comme avant.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Il est comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Mixed: {values}</source>
        <translation>Divers&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Remove from all tracks (Delete)</source>
        <translation>Retirer de tous les morceaux (Suppr)</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
</context>
<context>
    <name>TimedLines</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Copy the lyrics</source>
        <translation>Copier les paroles</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{told}; {key} undoes it</source>
        <translation>{told} ; {key} annule</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>Annulé&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Rétabli&#xa0;: {told}</translation>
    </message>
</context>
<context>
    <name>TopList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>TrackActions</name>
    <message>
        <source>“{title}” will play next</source>
        <translation>« {title} » sera le prochain</translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <translation>« {title} » ajouté à la file d’attente</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>“{file}” cannot be played: {reason}</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is no music in it</source>
        <translation>Il n’y a pas de musique dedans</translation>
    </message>
    <message>
        <source>Kept as the playlist “{playlist}”</source>
        <translation>Gardé comme playlist «&#xa0;{playlist}&#xa0;»</translation>
    </message>
    <message>
        <source>Rating removed: it was {stars}</source>
        <translation>Note retirée&#xa0;: c’était {stars}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Écouter ensuite</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Ajouter à une playlist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No longer love</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What Segue learns</source>
        <translation>Ce que Segue apprend</translation>
    </message>
    <message>
        <source>Find what sounds like this</source>
        <translation>Trouver ce qui y ressemble</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>Montrer ses écoutes</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Modifier les tags…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>“{name}” is left out of your taste</source>
        <translation>«&#xa0;{name}&#xa0;» est laissé de côté de tes goûts</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Hors de mes goûts, pas de mon historique</translation>
    </message>
    <message>
        <source>Learn from {name} again</source>
        <translation>Apprendre de nouveau de {name}</translation>
    </message>
    <message>
        <source>Leave {name} out of my taste</source>
        <translation>Laisser {name} de côté dans mes goûts</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Hors de mon historique</translation>
    </message>
    <message>
        <source>Forget all plays of {name}</source>
        <translation>Oublier toutes les écoutes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Numéro de morceau</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
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
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Année d’origine</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Battements par minute</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Sauts</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Aimé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <translation>Dans le fichier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>par {artist}</translation>
    </message>
    <message>
        <source>from {album}</source>
        <translation>sur {album}</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>noté {stars}</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>aimé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{plays}, {prior} of them counted by another player before</source>
        <translation>{plays}, dont {prior} comptées avant par un autre lecteur</translation>
    </message>
    <message>
        <source>{plays}, counted by another player before</source>
        <translation>{plays}, d’après un autre lecteur auparavant</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proposer moins souvent</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Mettre l’apprentissage en pause</translation>
    </message>
    <message>
        <source>Learning is paused: learn again</source>
        <translation>L’apprentissage est en pause&#xa0;: reprendre</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Open Segue</source>
        <translation>Ouvrir Segue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Rien ne passe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No longer love it</source>
        <translation>Ne plus l’aimer</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>L’aimer</translation>
    </message>
    <message>
        <source>Play “{offer}”</source>
        <translation>Écouter «&#xa0;{offer}&#xa0;»</translation>
    </message>
    <message>
        <source>End the private session</source>
        <translation>Terminer la session privée</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Activité&#xa0;: {word}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>UnfoundPage</name>
    <message>
        <source>Nothing found here</source>
        <translation>Rien trouvé ici</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>None of these fits “{words}”. Elsewhere in your library there is:</source>
        <translation>Rien ici ne correspond à «&#xa0;{words}&#xa0;». Ailleurs dans ta bibliothèque, il y a&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing in your library fits “{words}”.</source>
        <translation>Rien dans ta bibliothèque ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Pas de sous-titres</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Sous-titres {number}</translation>
    </message>
    <message>
        <source>Soundtrack {number}</source>
        <translation>Piste audio {number}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
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
        <translation>Remplir, en coupant les bords</translation>
    </message>
</context>
<context>
    <name>VolumeKnob</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Turn the wheel, or press to mute (Ctrl+M)</source>
        <translation>Tourne la molette, ou appuie pour couper le son (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>The hours of your week</source>
        <translation>Les heures de ta semaine</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>A habit of yours</source>
        <translation>Une de tes habitudes</translation>
    </message>
    <message>
        <source>A habit that is not offered</source>
        <translation>Une habitude qui n’est pas proposée</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Rien sur quoi revenir pour l’instant</translation>
    </message>
    <message>
        <source>Play some music: the hours of your week, your lists and what Segue learns stand here then. What you have heard elsewhere can come along.</source>
        <translation>Écoute de la musique&#xa0;: les heures de ta semaine, tes listes et ce que Segue apprend s’afficheront alors ici. Ce que tu as écouté ailleurs peut venir avec toi.</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Importer un historique d’écoute…</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Ta semaine</translation>
    </message>
    <message>
        <source>The hours of your week</source>
        <translation>Les heures de ta semaine</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Les plus écoutés</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>of {whose}</source>
        <translation>{whose}</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Show five</source>
        <translation>En montrer cinq</translation>
    </message>
    <message>
        <source>Show ten</source>
        <translation>En montrer dix</translation>
    </message>
    <message>
        <source>Point at an hour to see what is behind it; press it to see its plays.</source>
        <translation>Pointe une heure pour voir ce qu’elle recouvre&#x202f;; appuie dessus pour voir ses écoutes.</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>les plus récentes&#xa0;: {plays} sur {all}</translation>
    </message>
</context>
<context>
    <name>WeekPlaces</name>
    <message>
        <source>Your week</source>
        <translation>Ta semaine</translation>
    </message>
    <message>
        <source>heat map year month what Segue has learned habits</source>
        <translation>carte de chaleur année mois ce que Segue a appris habitudes</translation>
    </message>
    <message>
        <source>Forget an artist…</source>
        <translation>Oublier un artiste…</translation>
    </message>
    <message>
        <source>plays log delete privacy</source>
        <translation>écoutes journal supprimer vie privée</translation>
    </message>
</context>
<context>
    <name>WhoseField</name>
    <message>
        <source>Genre or artist</source>
        <translation>Genre ou artiste</translation>
    </message>
    <message>
        <source>Only the music of a genre or an artist</source>
        <translation>Seulement la musique d’un genre ou d’un artiste</translation>
    </message>
    <message>
        <source>All music again</source>
        <translation>De nouveau toute la musique</translation>
    </message>
    <message>
        <source>Genres and artists of that name</source>
        <translation>Genres et artistes de ce nom</translation>
    </message>
    <message>
        <source>{genre} (genre)</source>
        <translation>{genre} (genre)</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>See these plays</source>
        <translation>Voir ces écoutes</translation>
    </message>
    <message>
        <source>Your history with it</source>
        <translation>Ton historique avec ce morceau</translation>
    </message>
    <message>
        <source>See all its plays</source>
        <translation>Voir toutes ses écoutes</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Where Segue begins</source>
        <translation>Où Segue commence</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Là où j’en étais</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Où elle mène</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Bookmarks, stations and what is missing are there while there are any.</source>
        <translation>Les repères, les stations et les manquants sont là tant qu’il y en a.</translation>
    </message>
    <message>
        <source>Each time it is opened.</source>
        <translation>À chaque ouverture.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Ask for music</source>
        <translation>Demander de la musique</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>A question now and then</source>
        <translation>Une question de temps en temps</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Lecture et pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que tu fais</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Hide the queue</source>
        <translation>Masquer la file d’attente</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>trouver filtrer</translation>
    </message>
    <message>
        <source>Play, go to, do: by a word</source>
        <translation>Écouter, aller à, faire&#xa0;: d’un mot</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Retour là où j’étais</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Afficher ou masquer la file d’attente</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu de ce qui est choisi</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte contextuel</translation>
    </message>
    <message>
        <source>Quit Segue</source>
        <translation>Quitter Segue</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>sortir fermer fin</translation>
    </message>
</context>
<context>
    <name>WordsValue</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>contains exactly</source>
        <translation>contient exactement</translation>
    </message>
    <message>
        <source>does not contain exactly</source>
        <translation>ne contient pas exactement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>_ArrangedList</name>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Espace affiche ou masque un élément, Alt et les flèches le déplacent</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>One history</source>
        <translation>Un seul historique</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Deux historiques</translation>
    </message>
    <message>
        <source>Own histories</source>
        <translation>Historiques séparés</translation>
    </message>
</context>
<context>
    <name>_CommandRow</name>
    <message>
        <source>Reset the keys of “{command}”</source>
        <translation>Réinitialiser les touches de «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La lui prendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La lui laisser</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>Last.fm lets a program in by a key, and Segue has none of its own: get one for yourself at last.fm/api, free of charge, and paste both its parts here.</source>
        <translation>Last.fm laisse entrer un programme avec une clé, et Segue n’en a pas à lui&#xa0;: procure-t’en une sur last.fm/api, c’est gratuit, et colle ici ses deux parties.</translation>
    </message>
    <message>
        <source>Go on in the browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Last.fm has opened in your browser. Allow Segue there, and come back.</source>
        <translation>Last.fm s’est ouvert dans ton navigateur. Autorise Segue là-bas, et reviens.</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <translation>Je l’ai autorisé</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
</context>
<context>
    <name>_Controls</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Piste audio</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Format de l’image</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Retour à la fenêtre (Échap)</translation>
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
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
</context>
<context>
    <name>_End</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Battements par minute</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Play, go to, do …</source>
        <translation>Écouter, aller à, faire…</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Écouter, aller à, faire</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>, track {number}</source>
        <translation>, morceau {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>aimé</translation>
    </message>
</context>
<context>
    <name>_FolderModel</name>
    <message>
        <source>not here just now</source>
        <translation>pas là pour le moment</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{service} is connected: what you play from now on is sent there</source>
        <translation>{service} est connecté&#xa0;: ce que tu écoutes désormais y est envoyé</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
</context>
<context>
    <name>_Learns</name>
    <message>
        <source>Segue learns as you listen</source>
        <translation>Segue apprend pendant que tu écoutes</translation>
    </message>
    <message>
        <source>While you listen, Segue remembers what you play, when, and what you skip.</source>
        <translation>Pendant que tu écoutes, Segue retient ce que tu lances, quand, et ce que tu passes.</translation>
    </message>
    <message>
        <source>After a week or two it starts to know your hours, and offers a list with its reason: never more often than you like.</source>
        <translation>Au bout d’une semaine ou deux, il commence à connaître tes heures, et propose une liste en disant pourquoi&#xa0;: jamais plus souvent que tu ne veux.</translation>
    </message>
    <message>
        <source>All of this stays on this machine, in one file that is yours to copy or delete. Nothing is sent anywhere.</source>
        <translation>Tout cela reste sur cet ordinateur, dans un seul fichier que tu peux copier ou supprimer. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Play something</source>
        <translation>Écouter quelque chose</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Segue looks at your music: the first of it is here in a moment.</source>
        <translation>Segue parcourt ta musique&#xa0;: la première arrive dans un instant.</translation>
    </message>
    <message>
        <source>There is no music in this folder yet.</source>
        <translation>Il n’y a pas encore de musique dans ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: {reason}</translation>
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
        <translation>à {time}</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>Play “{offer}”</source>
        <translation>Écouter «&#xa0;{offer}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it as a playlist of your own</source>
        <translation>La garder parmi tes propres playlists</translation>
    </message>
    <message>
        <source>Keep “{offer}” as a playlist</source>
        <translation>Garder «&#xa0;{offer}&#xa0;» comme playlist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “{offer}”</source>
        <translation>Ouvrir «&#xa0;{offer}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_PastStep</name>
    <message>
        <source>Bring your years along</source>
        <translation>Emporte tes années de musique</translation>
    </message>
    <message>
        <source>Your music is being looked at meanwhile. This was found here too, and can come along: it is only read, and stays on this machine.</source>
        <translation>Pendant ce temps, Segue parcourt ta musique. Ceci a aussi été trouvé ici, et peut suivre&#xa0;: c’est seulement lu, et cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bring it along</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The settings can bring it later, too.</source>
        <translation>On peut aussi le faire plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Ratings, how often you played what, and playlists</source>
        <translation>Les notes, combien de fois tu as écouté quoi, et les playlists</translation>
    </message>
    <message>
        <source>What you have listened to, and when: {file}</source>
        <translation>Ce que tu as écouté, et quand&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>_PlaysModel</name>
    <message>
        <source>{how} · elsewhere</source>
        <translation>{how} · ailleurs</translation>
    </message>
    <message>
        <source>{how} · not learned from</source>
        <translation>{how} · pas pris en compte</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’au bout</translation>
    </message>
    <message>
        <source>skipped at {time}</source>
        <translation>passé à {time}</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>arrêté à {time}</translation>
    </message>
    <message>
        <source>could not be played</source>
        <translation>n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>_QueueList</name>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
</context>
<context>
    <name>_QueueModel</name>
    <message>
        <source>by {artist}</source>
        <translation>par {artist}</translation>
    </message>
</context>
<context>
    <name>_RecipeCard</name>
    <message>
        <source>Use</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Use “{recipe}”</source>
        <translation>Prendre «&#xa0;{recipe}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>New name for {activity}</source>
        <translation>Nouveau nom pour {activity}</translation>
    </message>
    <message>
        <source>Rename {activity}</source>
        <translation>Renommer {activity}</translation>
    </message>
    <message>
        <source>Move {activity} up</source>
        <translation>Monter {activity}</translation>
    </message>
    <message>
        <source>Move {activity} down</source>
        <translation>Descendre {activity}</translation>
    </message>
    <message>
        <source>Remove {activity}</source>
        <translation>Retirer {activity}</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Another separator: {what}</source>
        <translation>Autre séparateur&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Type a separator, with blanks around it if they belong to it, and press Return</source>
        <translation>Tape un séparateur, avec des espaces autour s’ils en font partie, puis Entrée</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>not here</source>
        <translation>pas là</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
</context>
<context>
    <name>_ServiceRow</name>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect {service}</source>
        <translation>Connecter {service}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send to {service} now</source>
        <translation>Envoyer à {service} maintenant</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect {service}</source>
        <translation>Déconnecter {service}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>{service} is disconnected</source>
        <translation>{service} est déconnecté</translation>
    </message>
</context>
<context>
    <name>_StationModel</name>
    <message>
        <source>{station}, playing</source>
        <translation>{station}, en cours</translation>
    </message>
</context>
<context>
    <name>_TokenForm</name>
    <message>
        <source>User token</source>
        <translation>Jeton d’utilisateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy the user token from your settings at listenbrainz.org, and paste it here.</source>
        <translation>Copie le jeton d’utilisateur depuis tes réglages sur listenbrainz.org, et colle-le ici.</translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>Where is your music?</source>
        <translation>Où est ta musique&#x202f;?</translation>
    </message>
    <message>
        <source>Segue plays the files you already have. It reads their tags, changes a file only when you ask it to, and sees by itself when music comes or goes.</source>
        <translation>Segue lit les fichiers que tu as déjà. Il lit leurs tags, ne modifie un fichier que si tu le demandes, et voit de lui-même quand de la musique arrive ou s’en va.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Prendre ce dossier</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord faire un tour</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>Tu peux aussi déposer un dossier ici.</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue parcourt d’abord ta musique&#xa0;: ce qu’il n’a pas encore lu ne serait pas retrouvé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Arrêter&#xa0;: {title}</translation>
    </message>
</context>
</TS>
