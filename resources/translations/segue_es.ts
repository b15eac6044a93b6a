<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>familiar</source>
        <comment>of music</comment>
        <translation>que conoces</translation>
    </message>
    <message>
        <source>surprising</source>
        <comment>of music</comment>
        <translation>que sorprende</translation>
    </message>
    <message>
        <source>never played</source>
        <comment>of music</comment>
        <translation>que nunca has escuchado</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>of music</comment>
        <translation>en el olvido</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of music</comment>
        <translation>que te encanta</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>of music</comment>
        <translation>con calma</translation>
    </message>
    <message>
        <source>lively</source>
        <comment>of music</comment>
        <translation>con energía</translation>
    </message>
    <message>
        <source>calmer</source>
        <comment>of music</comment>
        <translation>con más calma</translation>
    </message>
    <message>
        <source>livelier</source>
        <comment>of music</comment>
        <translation>con más energía</translation>
    </message>
    <message>
        <source> </source>
        <comment>between the words of a sentence</comment>
        <translation> </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between what is chosen from</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Not heard {when}</source>
        <translation>No escuchado {when}</translation>
    </message>
    <message>
        <source>No {genre}</source>
        <translation>Nada de {genre}</translation>
    </message>
    <message>
        <source>no, not, without</source>
        <comment>what one types before what is not wanted: every such word, between commas</comment>
        <translation>nada de, ningún, ninguna, sin, salvo, excepto, no</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>Excepto: {what}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>de {artist}</translation>
    </message>
    <message>
        <source>album “{album}”</source>
        <translation>álbum «{album}»</translation>
    </message>
    <message>
        <source>track “{track}”</source>
        <translation>tema «{track}»</translation>
    </message>
    <message>
        <source>playlist “{playlist}”</source>
        <translation>lista «{playlist}»</translation>
    </message>
    <message>
        <source>music of {years}</source>
        <translation>música de {years}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, alone on a button</comment>
        <translation>Los años {year}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>alone on a button</comment>
        <translation>antes de {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>alone on a button</comment>
        <translation>{year} en adelante</translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>like what plays</source>
        <translation>parecido a lo que suena</translation>
    </message>
    <message>
        <source>like {artist}</source>
        <translation>parecido a {artist}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>escuchado {when}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, as in: from the 1980s</comment>
        <translation>los años {year}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>as in: music from before 1970</comment>
        <translation>antes de {year}</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>as in: music from 1970 and later</comment>
        <translation>{year} en adelante</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago</source>
        <comment>%n days ago</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week ago</source>
        <comment>%n weeks ago</comment>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month ago</source>
        <comment>%n months ago</comment>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year ago</source>
        <comment>%n years ago</comment>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <comment>a day: last Friday</comment>
        <translation>el {weekday} pasado</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <comment>in letters of CLDR: on 3 November</comment>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <comment>in letters of CLDR: on 3 November 2025</comment>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message numerus="yes">
        <source>in the last day</source>
        <comment>in the last %n days</comment>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last week</source>
        <comment>in the last %n weeks</comment>
        <translation>
            <numerusform>en la última semana</numerusform>
            <numerusform>en las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last month</source>
        <comment>in the last %n months</comment>
        <translation>
            <numerusform>en el último mes</numerusform>
            <numerusform>en los últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last year</source>
        <comment>in the last %n years</comment>
        <translation>
            <numerusform>en el último año</numerusform>
            <numerusform>en los últimos %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM yyyy</source>
        <comment>in letters of CLDR: in March 2024</comment>
        <translation>&apos;en&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>&apos;last&apos; MMMM</source>
        <comment>in letters of CLDR: last March</comment>
        <translation>&apos;el pasado&apos; MMMM</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM</source>
        <comment>in letters of CLDR: in March</comment>
        <translation>&apos;en&apos; MMMM</translation>
    </message>
    <message>
        <source>last winter</source>
        <translation>el invierno pasado</translation>
    </message>
    <message>
        <source>last spring</source>
        <translation>la primavera pasada</translation>
    </message>
    <message>
        <source>last summer</source>
        <translation>el verano pasado</translation>
    </message>
    <message>
        <source>last autumn</source>
        <translation>el otoño pasado</translation>
    </message>
    <message>
        <source>in winter</source>
        <translation>en invierno</translation>
    </message>
    <message>
        <source>in spring</source>
        <translation>en primavera</translation>
    </message>
    <message>
        <source>in summer</source>
        <translation>en verano</translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation>en otoño</translation>
    </message>
    <message>
        <source>in winter {year}</source>
        <translation>en el invierno de {year}</translation>
    </message>
    <message>
        <source>in spring {year}</source>
        <translation>en la primavera de {year}</translation>
    </message>
    <message>
        <source>in summer {year}</source>
        <translation>en el verano de {year}</translation>
    </message>
    <message>
        <source>in autumn {year}</source>
        <translation>en el otoño de {year}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>{music} by {artist}</source>
        <translation>{music} de {artist}</translation>
    </message>
    <message>
        <source>{music} from {source}</source>
        <translation>{music} de {source}</translation>
    </message>
    <message>
        <source>{music} like {artist}</source>
        <translation>{music} del estilo de {artist}</translation>
    </message>
    <message>
        <source>{music} like this</source>
        <translation>{music} de este estilo</translation>
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
        <translation>{music} sin {genres}</translation>
    </message>
    <message>
        <source>{title}, heard {when}</source>
        <translation>{title}, de lo escuchado {when}</translation>
    </message>
    <message>
        <source>without {genre}</source>
        <translation>sin {genre}</translation>
    </message>
    <message>
        <source>of {genre}</source>
        <translation>de {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <translation>de quien no es {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <translation>de fuera de «{album}»</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>de «{album}»</translation>
    </message>
    <message>
        <source>not of “{track}”</source>
        <translation>que no son de «{track}»</translation>
    </message>
    <message>
        <source>of “{track}”</source>
        <translation>de «{track}»</translation>
    </message>
    <message>
        <source>from your playlist “{playlist}”</source>
        <translation>de tu lista «{playlist}»</translation>
    </message>
    <message>
        <source>not from your playlist “{playlist}”</source>
        <translation>de fuera de tu lista «{playlist}»</translation>
    </message>
    <message>
        <source>not of music from {years}</source>
        <translation>de música que no es de {years}</translation>
    </message>
    <message>
        <source>of music from {years}</source>
        <translation>de música de {years}</translation>
    </message>
    <message>
        <source>of what you love</source>
        <translation>de lo que te encanta</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a date: on 3 March</comment>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <comment>two dates</comment>
        <translation>del {since} al {until}</translation>
    </message>
    <message>
        <source>what fits now</source>
        <translation>lo que encaja ahora</translation>
    </message>
    <message>
        <source>forgotten favourites</source>
        <translation>favoritos olvidados</translation>
    </message>
    <message>
        <source>what you have never heard</source>
        <translation>lo que nunca has escuchado</translation>
    </message>
    <message>
        <source>what sounds like what plays</source>
        <translation>lo que se parece a lo que suena</translation>
    </message>
    <message>
        <source>a playlist that is gone</source>
        <translation>una lista que ya no existe</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>a rule that asks for nothing</comment>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>{share} % {source}</source>
        <comment>a part of a blend: 25 % what fits now</comment>
        <translation>{share} % {source}</translation>
    </message>
    <message>
        <source>{parts}; {length}, anew each time</source>
        <translation>{parts}; {length}, cada vez distinta</translation>
    </message>
    <message>
        <source>without end</source>
        <comment>the length of a blend</comment>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>No favourite of yours is forgotten yet; other parts stand in.</source>
        <translation>Todavía no has olvidado ningún favorito; otras partes ocupan su lugar.</translation>
    </message>
    <message>
        <source>You have heard all that there is; other parts stand in.</source>
        <translation>Ya has escuchado todo lo que hay; otras partes ocupan su lugar.</translation>
    </message>
    <message>
        <source>Nothing is known yet of what sounds like what plays; other parts stand in.</source>
        <translation>Todavía no se sabe qué se parece a lo que suena; otras partes ocupan su lugar.</translation>
    </message>
    <message>
        <source>There is nothing yet that could fit now; other parts stand in.</source>
        <translation>Todavía no hay nada que pueda encajar ahora; otras partes ocupan su lugar.</translation>
    </message>
    <message>
        <source>There is nothing in “{source}”; other parts stand in.</source>
        <translation>En «{source}» no hay nada; otras partes ocupan su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track could come from {source}; other parts stand in.</source>
        <comment>Only %n tracks could come from {source}; other parts stand in.</comment>
        <translation>
            <numerusform>Solo %n tema pudo salir de {source}; otras partes ocupan su lugar.</numerusform>
            <numerusform>Solo %n temas pudieron salir de {source}; otras partes ocupan su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>trabajar</translation>
    </message>
    <message>
        <source>gaming</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>jugar</translation>
    </message>
    <message>
        <source>exercising</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>entrenar</translation>
    </message>
    <message>
        <source>relaxing</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>descansar</translation>
    </message>
    <message>
        <source>cooking</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>cocinar</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>still playing when the file was made</source>
        <translation>que aún sonaban al crearse el archivo</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>of a time still to come</source>
        <translation>con fecha futura</translation>
    </message>
    <message>
        <source>without an artist or a title</source>
        <translation>sin artista o sin título</translation>
    </message>
    <message>
        <source>podcasts, audiobooks and videos</source>
        <translation>pódcasts, audiolibros y videos</translation>
    </message>
    <message>
        <source>of a private session</source>
        <translation>de una sesión privada</translation>
    </message>
    <message>
        <source>that you have had forgotten</source>
        <translation>que pediste olvidar</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>More bass</source>
        <translation>Más graves</translation>
    </message>
    <message>
        <source>Less bass</source>
        <translation>Menos graves</translation>
    </message>
    <message>
        <source>More treble</source>
        <translation>Más agudos</translation>
    </message>
    <message>
        <source>Less treble</source>
        <translation>Menos agudos</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Altavoces pequeños</translation>
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
        <translation>Acústica</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>“{text}” is no file of this machine, and no address that Segue can play</source>
        <translation>«{text}» no es un archivo de este equipo ni una dirección que Segue pueda reproducir</translation>
    </message>
    <message>
        <source>{number} bit</source>
        <translation>{number} bits</translation>
    </message>
    <message>
        <source>decoded by {decoder} to 16 bit, played at {rate}</source>
        <translation>decodificado por {decoder} a 16 bits, reproducido a {rate}</translation>
    </message>
    <message>
        <source>played at {rate}, in 32 bit float</source>
        <translation>reproducido a {rate}, en 32 bits de coma flotante</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number} kHz</translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>%n hours</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
            <numerusform>%n día {hours} h</numerusform>
            <numerusform>%n días {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 March 2025</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: Friday 7 March 2025</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in letters of CLDR: March 2025</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
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
        <translation>dddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>heard today</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>heard yesterday</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <comment>heard on Tuesday</comment>
        <translation>el {weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>heard on 3 March</comment>
        <translation>el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n star</source>
        <comment>%n stars</comment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}½ stars</source>
        <translation>{number}½ estrellas</translation>
    </message>
    <message>
        <source>½ star</source>
        <translation>½ estrella</translation>
    </message>
    <message>
        <source>days</source>
        <comment>as in: on 44 of the last 48 days</comment>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>workdays</source>
        <comment>as in: on 44 of the last 48 workdays</comment>
        <translation>días laborables</translation>
    </message>
    <message>
        <source>weekend days</source>
        <comment>as in: on 44 of the last 48 weekend days</comment>
        <translation>fines de semana</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays: Mondays to Thursdays, as in: on 44 of the last 48 …</comment>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>on workdays</source>
        <translation>los días laborables</translation>
    </message>
    <message>
        <source>on weekend days</source>
        <translation>los fines de semana</translation>
    </message>
    <message>
        <source>on {first}s to {last}s</source>
        <comment>from Monday to Friday: on Mondays to Fridays</comment>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on Fridays</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {weekdays}</source>
        <comment>as in: on Fridays</comment>
        <translation>cada {weekdays}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on 44 of the last 48 Fridays</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>a choice: a, b or c</comment>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name, in the marks of the language</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{album} by {artist}</source>
        <comment>an album</comment>
        <translation>{album} de {artist}</translation>
    </message>
    <message>
        <source>while {activity}</source>
        <comment>as in: while gaming</comment>
        <translation>al {activity}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>night</source>
        <translation>madrugada</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de madrugada</translation>
    </message>
    <message>
        <source>on workday mornings</source>
        <translation>los días laborables por la mañana</translation>
    </message>
    <message>
        <source>on workday afternoons</source>
        <translation>los días laborables por la tarde</translation>
    </message>
    <message>
        <source>on workday evenings</source>
        <translation>los días laborables por la noche</translation>
    </message>
    <message>
        <source>on workday nights</source>
        <translation>los días laborables de madrugada</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>los fines de semana por la mañana</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>los fines de semana por la tarde</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>los fines de semana por la noche</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>los fines de semana de madrugada</translation>
    </message>
    <message>
        <source>on {weekday} mornings</source>
        <translation>cada {weekday} por la mañana</translation>
    </message>
    <message>
        <source>on {weekday} afternoons</source>
        <translation>cada {weekday} por la tarde</translation>
    </message>
    <message>
        <source>on {weekday} evenings</source>
        <translation>cada {weekday} por la noche</translation>
    </message>
    <message>
        <source>on {weekday} nights</source>
        <translation>cada {weekday} de madrugada</translation>
    </message>
    <message>
        <source>{on_weekdays} {in_daypart}</source>
        <comment>as in: on Mondays to Thursdays in the evening</comment>
        <translation>{on_weekdays} {in_daypart}</translation>
    </message>
    <message>
        <source>for the morning</source>
        <translation>para la mañana</translation>
    </message>
    <message>
        <source>for the afternoon</source>
        <translation>para la tarde</translation>
    </message>
    <message>
        <source>for the evening</source>
        <translation>para la noche</translation>
    </message>
    <message>
        <source>for the night</source>
        <translation>para la madrugada</translation>
    </message>
    <message>
        <source>for {weekday} morning</source>
        <translation>para el {weekday} por la mañana</translation>
    </message>
    <message>
        <source>for {weekday} afternoon</source>
        <translation>para el {weekday} por la tarde</translation>
    </message>
    <message>
        <source>for {weekday} evening</source>
        <translation>para el {weekday} por la noche</translation>
    </message>
    <message>
        <source>for {weekday} night</source>
        <translation>para el {weekday} de madrugada</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} por la mañana</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} por la tarde</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} por la noche</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday} de madrugada</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <comment>of music: Calm Jazz</comment>
        <translation>relajada</translation>
    </message>
    <message>
        <source>Mellow</source>
        <comment>of music: Calm Jazz</comment>
        <translation>suave</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>of music: Calm Jazz</comment>
        <translation>delicada</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>cálida</translation>
    </message>
    <message>
        <source>Dreamy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>soñadora</translation>
    </message>
    <message>
        <source>Atmospheric</source>
        <comment>of music: Calm Jazz</comment>
        <translation>atmosférica</translation>
    </message>
    <message>
        <source>Hypnotic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>hipnótica</translation>
    </message>
    <message>
        <source>Mysterious</source>
        <comment>of music: Calm Jazz</comment>
        <translation>misteriosa</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>of music: Calm Jazz</comment>
        <translation>oscura</translation>
    </message>
    <message>
        <source>Melancholy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>melancólica</translation>
    </message>
    <message>
        <source>Nostalgic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>nostálgica</translation>
    </message>
    <message>
        <source>Romantic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>romántica</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>alegre</translation>
    </message>
    <message>
        <source>Playful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>juguetona</translation>
    </message>
    <message>
        <source>Uplifting</source>
        <comment>of music: Calm Jazz</comment>
        <translation>que anima</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <comment>of music: Calm Jazz</comment>
        <translation>animada</translation>
    </message>
    <message>
        <source>Groovy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>con ritmo</translation>
    </message>
    <message>
        <source>Energetic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>enérgica</translation>
    </message>
    <message>
        <source>Powerful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>potente</translation>
    </message>
    <message>
        <source>Epic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>épica</translation>
    </message>
    <message>
        <source>Festive</source>
        <comment>of music: Calm Jazz</comment>
        <translation>de fiesta</translation>
    </message>
    <message>
        <source>A mix {when}</source>
        <comment>a mix&apos;s name: A mix for Tuesday evening</comment>
        <translation>Un mix {when}</translation>
    </message>
    <message>
        <source>The {decade} {when}</source>
        <comment>a mix&apos;s name: The Seventies while cooking</comment>
        <translation>Los {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} music {when}</source>
        <comment>a mix&apos;s name: Calm music for the workday</comment>
        <translation>Música {mood} {when}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade} {when}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies for Tuesday evening</comment>
        <translation>Música {mood} de los {decade} {when}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a mix&apos;s name: Jazz for Tuesday evening</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>{decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop for Friday night</comment>
        <translation>{genre} de los {decade} {when}</translation>
    </message>
    <message>
        <source>{mood} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues for the workday</comment>
        <translation>Música {mood} de {genre} {when}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk for the workday</comment>
        <translation>Música {mood} de {genre} de los {decade} {when}</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Un mix</translation>
    </message>
    <message>
        <source>The {decade}</source>
        <comment>a mix&apos;s name: The Seventies</comment>
        <translation>Los {decade}</translation>
    </message>
    <message>
        <source>{mood} music</source>
        <comment>a mix&apos;s name: Calm music</comment>
        <translation>Música {mood}</translation>
    </message>
    <message>
        <source>{mood} music of the {decade}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies</comment>
        <translation>Música {mood} de los {decade}</translation>
    </message>
    <message>
        <source>{decade} {genre}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop</comment>
        <translation>{genre} de los {decade}</translation>
    </message>
    <message>
        <source>{mood} {genre}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues</comment>
        <translation>Música {mood} de {genre}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk</comment>
        <translation>Música {mood} de {genre} de los {decade}</translation>
    </message>
    <message>
        <source>Fifties</source>
        <translation>años cincuenta</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>años sesenta</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>años setenta</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>años ochenta</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>años noventa</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: 2010s</comment>
        <translation>años {year}</translation>
    </message>
    <message>
        <source>for the workday</source>
        <translation>para la jornada laboral</translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the %n day you were {activity}.</source>
        <comment>You played {subject} on {occasions} of the %n days you were {activity}.</comment>
        <translation>
            <numerusform>Al {activity}, escuchaste {subject} en {occasions} de %n día.</numerusform>
            <numerusform>Al {activity}, escuchaste {subject} en {occasions} de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the last %n day.</source>
        <comment>You played {subject} on {occasions} of the last %n days.</comment>
        <translation>
            <numerusform>Escuchaste {subject} en {occasions} de %n día, el último.</numerusform>
            <numerusform>Escuchaste {subject} en {occasions} de los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>such day</source>
        <comment>as in: on 1 of the last 1 such day</comment>
        <translation>un día así</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}.</source>
        <translation>Escuchaste {subject} {occasions} de las últimas {of} veces ({weekdays} {hours}).</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, {with_activity} of them while {activity}.</source>
        <translation>Escuchaste {subject} {occasions} de las últimas {of} veces ({weekdays} {hours}), {with_activity} de ellas al {activity}.</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, each time while {activity}.</source>
        <translation>Escuchaste {subject} {occasions} de las últimas {of} veces ({weekdays} {hours}), siempre al {activity}.</translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the last %n day</source>
        <comment>On {occasions} of the last %n days</comment>
        <translation>
            <numerusform>En {occasions} de %n día, el último</numerusform>
            <numerusform>En {occasions} de los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the %n day you were {activity}</source>
        <comment>On {occasions} of the %n days you were {activity}</comment>
        <translation>
            <numerusform>En {occasions} de %n día al {activity}</numerusform>
            <numerusform>En {occasions} de %n días al {activity}</numerusform>
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
        <translation>todos los temas</translation>
    </message>
    <message numerus="yes">
        <source>at most %n track</source>
        <comment>at most %n tracks</comment>
        <translation>
            <numerusform>como mucho %n tema</numerusform>
            <numerusform>como mucho %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {share} % of them</source>
        <translation>como mucho el {share} % de ellos</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>como mucho {amount}</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>{order}, {end}</source>
        <comment>by plays, most first</comment>
        <translation>{order}, {end}</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>por artista</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>by album</source>
        <translation>por álbum</translation>
    </message>
    <message>
        <source>by album artist</source>
        <translation>por artista del álbum</translation>
    </message>
    <message>
        <source>by genre</source>
        <translation>por género</translation>
    </message>
    <message>
        <source>by composer</source>
        <translation>por compositor</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>by original year</source>
        <translation>por año original</translation>
    </message>
    <message>
        <source>by when added</source>
        <translation>por fecha de incorporación</translation>
    </message>
    <message>
        <source>by last played</source>
        <translation>por última reproducción</translation>
    </message>
    <message>
        <source>by plays</source>
        <translation>por reproducciones</translation>
    </message>
    <message>
        <source>by skips</source>
        <translation>por saltos</translation>
    </message>
    <message>
        <source>by rating</source>
        <translation>por valoración</translation>
    </message>
    <message>
        <source>by when loved</source>
        <translation>por fecha de favorito</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>por duración</translation>
    </message>
    <message>
        <source>by beats a minute</source>
        <translation>por pulsos por minuto</translation>
    </message>
    <message>
        <source>by track number</source>
        <translation>por número de pista</translation>
    </message>
    <message>
        <source>by disc number</source>
        <translation>por número de disco</translation>
    </message>
    <message>
        <source>by format</source>
        <translation>por formato</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>por carpeta y archivo</translation>
    </message>
    <message>
        <source>for you, now</source>
        <translation>para ti, ahora</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>los más antiguos primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>los más nuevos primero</translation>
    </message>
    <message>
        <source>longest ago first</source>
        <translation>lo más lejano primero</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>lo más reciente primero</translation>
    </message>
    <message>
        <source>fewest first</source>
        <translation>de menos a más</translation>
    </message>
    <message>
        <source>most first</source>
        <translation>de más a menos</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>de menor a mayor</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>los más cortos primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>los más largos primero</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>los más lentos primero</translation>
    </message>
    <message>
        <source>fastest first</source>
        <translation>los más rápidos primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
    <message>
        <source>({words})</source>
        <comment>said together</comment>
        <translation>({words})</translation>
    </message>
    <message>
        <source>not in the playlist “{name}”</source>
        <translation>no en la lista «{name}»</translation>
    </message>
    <message>
        <source>in the playlist “{name}”</source>
        <translation>en la lista «{name}»</translation>
    </message>
    <message>
        <source>not {genre}</source>
        <comment>of tracks: not jazz</comment>
        <translation>nada de {genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <comment>of tracks</comment>
        <translation>no de {artist}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <comment>of tracks</comment>
        <translation>de {artist}</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <comment>of tracks</comment>
        <translation>no de «{album}»</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <comment>of tracks</comment>
        <translation>de «{album}»</translation>
    </message>
    <message>
        <source>without “{text}” in the title</source>
        <translation>sin «{text}» en el título</translation>
    </message>
    <message>
        <source>with “{text}” in the title</source>
        <translation>con «{text}» en el título</translation>
    </message>
    <message>
        <source>not of the mood “{text}”</source>
        <translation>no del ambiente «{text}»</translation>
    </message>
    <message>
        <source>of the mood “{text}”</source>
        <translation>del ambiente «{text}»</translation>
    </message>
    <message>
        <source>not composed by {text}</source>
        <translation>no compuestos por {text}</translation>
    </message>
    <message>
        <source>composed by {text}</source>
        <translation>compuestos por {text}</translation>
    </message>
    <message>
        <source>not in a folder or file “{text}”</source>
        <translation>en ninguna carpeta ni archivo «{text}»</translation>
    </message>
    <message>
        <source>in a folder or file “{text}”</source>
        <translation>en una carpeta o archivo «{text}»</translation>
    </message>
    <message>
        <source>without “{text}” in any of their tags</source>
        <translation>sin «{text}» en ninguna etiqueta</translation>
    </message>
    <message>
        <source>with “{text}” in their tags</source>
        <translation>con «{text}» en sus etiquetas</translation>
    </message>
    <message>
        <source>not from {years}</source>
        <comment>of tracks</comment>
        <translation>no de {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <comment>of tracks</comment>
        <translation>de {years}</translation>
    </message>
    <message>
        <source>not rated {stars}</source>
        <translation>no valorados con {stars}</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>valorado con {stars}</translation>
    </message>
    <message>
        <source>never skipped</source>
        <translation>nunca saltados</translation>
    </message>
    <message>
        <source>not skipped {times}</source>
        <translation>no saltados {times}</translation>
    </message>
    <message>
        <source>skipped {times}</source>
        <translation>saltados {times}</translation>
    </message>
    <message>
        <source>not skipped {share} of the time</source>
        <translation>no saltados en {share} de los casos</translation>
    </message>
    <message>
        <source>skipped {share} of the time</source>
        <translation>saltados en {share} de los casos</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>not {length} long</source>
        <translation>que no duran {length}</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>que duran {length}</translation>
    </message>
    <message>
        <source>not of {beats}</source>
        <translation>no de {beats}</translation>
    </message>
    <message>
        <source>of {beats}</source>
        <comment>of 120 beats a minute</comment>
        <translation>de {beats}</translation>
    </message>
    <message numerus="yes">
        <source>%n beat a minute</source>
        <comment>%n beats a minute</comment>
        <translation>
            <numerusform>%n pulsación por minuto</numerusform>
            <numerusform>%n pulsaciones por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{year} or earlier</source>
        <translation>{year} o antes</translation>
    </message>
    <message>
        <source>{year} or later</source>
        <translation>{year} o después</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>from one number to another</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>never played</source>
        <translation>sin reproducciones</translation>
    </message>
    <message>
        <source>never played {when}</source>
        <translation>nunca reproducidos {when}</translation>
    </message>
    <message>
        <source>played {when}</source>
        <comment>of tracks: played on Fridays</comment>
        <translation>reproducidos {when}</translation>
    </message>
    <message>
        <source>not played {times}</source>
        <translation>no reproducidos {times}</translation>
    </message>
    <message>
        <source>played {times}</source>
        <translation>reproducidos {times}</translation>
    </message>
    <message>
        <source>not played {times} {when}</source>
        <translation>no reproducidos {times} {when}</translation>
    </message>
    <message>
        <source>played {times} {when}</source>
        <translation>reproducidos {times} {when}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <comment>of tracks</comment>
        <translation>añadidos {when}</translation>
    </message>
    <message>
        <source>first played {when}</source>
        <comment>of tracks</comment>
        <translation>reproducidos por primera vez {when}</translation>
    </message>
    <message>
        <source>not first played {when}</source>
        <comment>of tracks</comment>
        <translation>no reproducidos por primera vez {when}</translation>
    </message>
    <message>
        <source>first played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>reproducidos por primera vez {when} o nunca</translation>
    </message>
    <message>
        <source>not played {when}</source>
        <comment>of tracks: not played in the last 30 days</comment>
        <translation>no reproducidos {when}</translation>
    </message>
    <message>
        <source>last played {when}</source>
        <comment>of tracks: more than 30 days ago</comment>
        <translation>reproducidos por última vez {when}</translation>
    </message>
    <message>
        <source>played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>reproducidos {when} o nunca</translation>
    </message>
    <message numerus="yes">
        <source>in the last hour</source>
        <comment>in the last %n hours</comment>
        <translation>
            <numerusform>en la última hora</numerusform>
            <numerusform>en las últimas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than an hour ago</source>
        <comment>more than %n hours ago</comment>
        <translation>
            <numerusform>hace más de una hora</numerusform>
            <numerusform>hace más de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a day ago</source>
        <comment>more than %n days ago</comment>
        <translation>
            <numerusform>hace más de un día</numerusform>
            <numerusform>hace más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a week ago</source>
        <comment>more than %n weeks ago</comment>
        <translation>
            <numerusform>hace más de una semana</numerusform>
            <numerusform>hace más de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a month ago</source>
        <comment>more than %n months ago</comment>
        <translation>
            <numerusform>hace más de un mes</numerusform>
            <numerusform>hace más de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a year ago</source>
        <comment>more than %n years ago</comment>
        <translation>
            <numerusform>hace más de un año</numerusform>
            <numerusform>hace más de %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>not loved</source>
        <comment>of tracks</comment>
        <translation>no favoritos</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of tracks</comment>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>of tracks</comment>
        <translation>valorados</translation>
    </message>
    <message>
        <source>without a rating</source>
        <comment>of tracks</comment>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>not on a compilation</source>
        <comment>of tracks</comment>
        <translation>no en una recopilación</translation>
    </message>
    <message>
        <source>on a compilation</source>
        <comment>of tracks</comment>
        <translation>en una recopilación</translation>
    </message>
    <message>
        <source>no videos</source>
        <comment>of tracks</comment>
        <translation>sin vídeos</translation>
    </message>
    <message>
        <source>videos</source>
        <comment>of tracks</comment>
        <translation>vídeos</translation>
    </message>
    <message>
        <source>not missing</source>
        <comment>of tracks</comment>
        <translation>que no faltan</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of tracks</comment>
        <translation>que faltan</translation>
    </message>
    <message>
        <source>On {occasions} of the last {of} {weekdays}, {start}–{end}</source>
        <comment>two times of day at the end</comment>
        <translation>{occasions} de las últimas {of} veces ({weekdays}, {start}–{end})</translation>
    </message>
    <message numerus="yes">
        <source>%n play, not heard since {month}</source>
        <comment>%n plays, not heard since {month}</comment>
        <translation>
            <numerusform>%n reproducción, sin escuchar desde {month}</numerusform>
            <numerusform>%n reproducciones, sin escuchar desde {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation>
            <numerusform>%n reproducción</numerusform>
            <numerusform>%n reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days, {today} of them today</source>
        <comment>%n plays in the last 30 days, {today} of them today</comment>
        <translation>
            <numerusform>%n reproducción en los últimos 30 días, {today} de ellas hoy</numerusform>
            <numerusform>%n reproducciones en los últimos 30 días, {today} de ellas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days</source>
        <comment>%n plays in the last 30 days</comment>
        <translation>
            <numerusform>%n reproducción en los últimos 30 días</numerusform>
            <numerusform>%n reproducciones en los últimos 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of its %n play {when}</source>
        <comment>{plays} of its %n plays {when}</comment>
        <translation>
            <numerusform>{plays} de su %n reproducción {when}</numerusform>
            <numerusform>{plays} de sus %n reproducciones {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in 12 weeks</source>
        <comment>%n plays of {artist} in 12 weeks</comment>
        <translation>
            <numerusform>%n reproducción de {artist} en 12 semanas</numerusform>
            <numerusform>%n reproducciones de {artist} en 12 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play of {artist} {when}, in 12 weeks</source>
        <comment>{plays} of %n plays of {artist} {when}, in 12 weeks</comment>
        <translation>
            <numerusform>{plays} de %n reproducción de {artist} {when}, en 12 semanas</numerusform>
            <numerusform>{plays} de %n reproducciones de {artist} {when}, en 12 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play from “{album}” in 12 weeks</source>
        <comment>%n plays from “{album}” in 12 weeks</comment>
        <translation>
            <numerusform>%n reproducción de «{album}» en 12 semanas</numerusform>
            <numerusform>%n reproducciones de «{album}» en 12 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play {when} in 12 weeks are {genre}</source>
        <comment>{plays} of %n plays {when} in 12 weeks are {genre}</comment>
        <translation>
            <numerusform>{plays} de %n reproducción {when} en 12 semanas es de {genre}</numerusform>
            <numerusform>{plays} de %n reproducciones {when} en 12 semanas son de {genre}</numerusform>
        </translation>
    </message>
    <message>
        <source>played in your last session</source>
        <translation>escuchado en tu última sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in your last session</source>
        <comment>%n plays of {artist} in your last session</comment>
        <translation>
            <numerusform>%n reproducción de {artist} en tu última sesión</numerusform>
            <numerusform>%n reproducciones de {artist} en tu última sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>played %n time right after what you heard last, in 12 weeks</source>
        <comment>played %n times right after what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>en 12 semanas sonó %n vez justo después de lo último que escuchaste</numerusform>
            <numerusform>en 12 semanas sonó %n veces justo después de lo último que escuchaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in sessions with what you heard last, in 12 weeks</source>
        <comment>%n plays in sessions with what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>en 12 semanas, %n reproducción en sesiones con lo último que escuchaste</numerusform>
            <numerusform>en 12 semanas, %n reproducciones en sesiones con lo último que escuchaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one of {artist} with %n play</source>
        <comment>sounds like one of {artist} with %n plays</comment>
        <translation>
            <numerusform>suena como un tema de {artist} con %n reproducción</numerusform>
            <numerusform>suena como un tema de {artist} con %n reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one with %n play</source>
        <comment>sounds like one with %n plays</comment>
        <translation>
            <numerusform>suena como un tema con %n reproducción</numerusform>
            <numerusform>suena como un tema con %n reproducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>You told me: {genre} {when}.</source>
        <translation>Me lo dijiste: {genre} {when}.</translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one never whole.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one never whole.</comment>
        <translation>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n vez; este, nunca entero.</numerusform>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n veces; este, nunca entero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one you have never played.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one you have never played.</comment>
        <translation>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n vez; este no lo has escuchado nunca.</numerusform>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n veces; este no lo has escuchado nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one last on {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one last on {last}.</comment>
        <translation>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n vez; este, por última vez el {last}.</numerusform>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n veces; este, por última vez el {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one not since {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one not since {last}.</comment>
        <translation>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n vez; este no suena desde {last}.</numerusform>
            <numerusform>Escuchas enteros los álbumes de {genre} {when}: {times} de %n veces; este no suena desde {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, last on {last}.</source>
        <comment>You play this list {when}: {times} of %n times, last on {last}.</comment>
        <translation>
            <numerusform>Escuchas esta lista {when}: {times} de %n vez, la última el {last}.</numerusform>
            <numerusform>Escuchas esta lista {when}: {times} de %n veces, la última el {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, not since {last}.</source>
        <comment>You play this list {when}: {times} of %n times, not since {last}.</comment>
        <translation>
            <numerusform>Escuchas esta lista {when}: {times} de %n vez, ninguna desde {last}.</numerusform>
            <numerusform>Escuchas esta lista {when}: {times} de %n veces, ninguna desde {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>You love it, and gave it {stars}.</source>
        <translation>Te encanta, y le diste {stars}.</translation>
    </message>
    <message>
        <source>You love it.</source>
        <translation>Te encanta.</translation>
    </message>
    <message>
        <source>You gave it {stars}.</source>
        <translation>Le diste {stars}.</translation>
    </message>
    <message numerus="yes">
        <source>Another player counted %n play.</source>
        <comment>Another player counted %n plays.</comment>
        <translation>
            <numerusform>Otro reproductor contó %n reproducción.</numerusform>
            <numerusform>Otro reproductor contó %n reproducciones.</numerusform>
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
        <translation>entre las {start} y las {end}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from albums heard whole</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from albums heard whole</comment>
        <translation>
            <numerusform>De %n día con {genre} a esas horas, desde el {since}, en {times} casi todo vino de álbumes escuchados enteros</numerusform>
            <numerusform>De %n días con {genre} a esas horas, desde el {since}, en {times} casi todo vino de álbumes escuchados enteros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from this list</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from this list</comment>
        <translation>
            <numerusform>De %n día con {genre} a esas horas, desde el {since}, en {times} casi todo vino de esta lista</numerusform>
            <numerusform>De %n días con {genre} a esas horas, desde el {since}, en {times} casi todo vino de esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {subject}</source>
        <comment>%n plays of {subject}</comment>
        <translation>
            <numerusform>%n reproducción de {subject}</numerusform>
            <numerusform>%n reproducciones de {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from {since} to {until}</source>
        <translation>Contado del {since} al {until}</translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day</source>
        <comment>on {occasions} of %n days</comment>
        <translation>
            <numerusform>en {occasions} de %n día</numerusform>
            <numerusform>en {occasions} de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day with {activity}</source>
        <comment>on {occasions} of %n days with {activity}</comment>
        <translation>
            <numerusform>en {occasions} de %n día al {activity}</numerusform>
            <numerusform>en {occasions} de %n días al {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>on {occasions} of {of} {weekdays} {hours}</source>
        <comment>as in: on 44 of 48 Fridays between 19:00 and 22:00</comment>
        <translation>{occasions} de {of} veces ({weekdays} {hours})</translation>
    </message>
    <message numerus="yes">
        <source>while {activity} on %n of them</source>
        <comment>while {activity} on %n of them</comment>
        <translation>
            <numerusform>%n de ellas al {activity}</numerusform>
            <numerusform>%n de ellas al {activity}</numerusform>
        </translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Una actividad necesita un nombre.</translation>
    </message>
    <message>
        <source>“{wanted}” is in your list already.</source>
        <translation>«{wanted}» ya está en tu lista.</translation>
    </message>
    <message>
        <source>You asked for it to begin by itself.</source>
        <translation>Pediste que empezara por sí solo.</translation>
    </message>
    <message>
        <source>You opened Segue at {time}.</source>
        <translation>Abriste Segue a las {time}.</translation>
    </message>
    <message>
        <source>You came back at {time}.</source>
        <translation>Volviste a las {time}.</translation>
    </message>
    <message>
        <source>You unlocked the screen at {time}.</source>
        <translation>Desbloqueaste la pantalla a las {time}.</translation>
    </message>
    <message>
        <source>What you played ended at {time}.</source>
        <translation>Lo que escuchabas terminó a las {time}.</translation>
    </message>
    <message>
        <source>You began to do something else at {time}.</source>
        <translation>Empezaste otra cosa a las {time}.</translation>
    </message>
    <message>
        <source>At {time} it was the time at which this usually begins.</source>
        <translation>A las {time} era la hora en que esto suele empezar.</translation>
    </message>
    <message>
        <source>You often start listening at about {time}.</source>
        <translation>A menudo empiezas a escuchar sobre las {time}.</translation>
    </message>
    <message>
        <source>You changed what I may offer at {time}.</source>
        <translation>Cambiaste lo que puedo proponer a las {time}.</translation>
    </message>
    <message>
        <source>You were {activity} from {time} on.</source>
        <translation>Desde las {time}: {activity}.</translation>
    </message>
    <message>
        <source>You usually start {genre} at about {time}.</source>
        <translation>Sueles empezar {genre} hacia las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n offer of it in the last {days} days, you played {played}.</source>
        <comment>Of the %n offers of it in the last {days} days, you played {played}.</comment>
        <translation>
            <numerusform>De %n propuesta en los últimos {days} días, escuchaste {played}.</numerusform>
            <numerusform>De las %n propuestas en los últimos {days} días, escuchaste {played}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of your %n play {when} in 12 weeks are {name}.</source>
        <comment>{plays} of your %n plays {when} in 12 weeks are {name}.</comment>
        <translation>
            <numerusform>{plays} de tu %n reproducción {when} en 12 semanas es de {name}.</numerusform>
            <numerusform>{plays} de tus %n reproducciones {when} en 12 semanas son de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play in the last {days} days are {name}.</source>
        <comment>{plays} of %n plays in the last {days} days are {name}.</comment>
        <translation>
            <numerusform>{plays} de %n reproducción en los últimos {days} días es de {name}.</numerusform>
            <numerusform>{plays} de %n reproducciones en los últimos {days} días son de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n track of it in the last {days} days.</source>
        <comment>You skipped %n tracks of it in the last {days} days.</comment>
        <translation>
            <numerusform>Saltaste %n de sus temas en los últimos {days} días.</numerusform>
            <numerusform>Saltaste %n de sus temas en los últimos {days} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} in offers.</source>
        <translation>Pediste que no te propusiera {genre}.</translation>
    </message>
    <message>
        <source>You said no to {genre} at this time.</source>
        <translation>Dijiste que no a {genre} a esta hora.</translation>
    </message>
    <message>
        <source>You asked for less of it on {day}.</source>
        <translation>Pediste menos el {day}.</translation>
    </message>
    <message>
        <source>You left it out of your taste: nothing is learned of it.</source>
        <translation>Lo dejaste fuera de tus gustos: no se aprende nada de ello.</translation>
    </message>
    <message>
        <source>{artist} is left out of your taste</source>
        <translation>{artist} queda fuera de tus gustos</translation>
    </message>
    <message>
        <source>I know none of this: no genre, artist, album, track or playlist of yours is called so.</source>
        <translation>No conozco nada de esto: ningún género, artista, álbum, tema ni lista tuya se llama así.</translation>
    </message>
    <message>
        <source>Say what you would like to hear.</source>
        <translation>Di qué te gustaría escuchar.</translation>
    </message>
    <message>
        <source>A part asks for {what}, which nobody else has. Change its rule first.</source>
        <translation>Una parte pide {what}, que nadie más tiene. Cambia antes su regla.</translation>
    </message>
    <message>
        <source>None of its parts has anything to play yet.</source>
        <translation>Ninguna de sus partes tiene todavía nada que reproducir.</translation>
    </message>
    <message>
        <source>It asks for {what} of somebody else’s.</source>
        <translation>Pide algo que es de otra persona: {what}.</translation>
    </message>
    <message>
        <source>the playlist “{playlist}”</source>
        <translation>la lista «{playlist}»</translation>
    </message>
    <message>
        <source>the folder or file “{file}”</source>
        <translation>la carpeta o el archivo «{file}»</translation>
    </message>
    <message>
        <source>the activity “{activity}”</source>
        <translation>la actividad «{activity}»</translation>
    </message>
    <message>
        <source>There is nothing to play: the queue is empty.</source>
        <translation>No hay nada que reproducir: la cola está vacía.</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>There is no offer just now.</source>
        <translation>Ahora mismo no hay ninguna propuesta.</translation>
    </message>
    <message>
        <source>Segue does not know “{what}”.</source>
        <translation>Segue no conoce «{what}».</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>Este archivo no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>No tienes permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>This file is damaged or in a format that {engine} cannot play.</source>
        <translation>Este archivo está dañado o tiene un formato que {engine} no puede reproducir.</translation>
    </message>
    <message>
        <source>No habit of this hour stands out: what you have liked of late comes first.</source>
        <translation>Ninguna costumbre destaca a esta hora: primero va lo que te ha gustado últimamente.</translation>
    </message>
    <message>
        <source>{silence} Until then: what you rate, love and play, and what much of your library is.</source>
        <translation>{silence} Mientras tanto: lo que valoras, lo que te encanta y lo que escuchas, y lo que abunda en tu biblioteca.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Es nueva.</translation>
    </message>
    <message>
        <source>More often lately.</source>
        <translation>Últimamente, más a menudo.</translation>
    </message>
    <message>
        <source>As often as ever.</source>
        <translation>Tan a menudo como siempre.</translation>
    </message>
    <message>
        <source>Less often lately.</source>
        <translation>Últimamente, menos a menudo.</translation>
    </message>
    <message>
        <source>Not played then so far.</source>
        <translation>Aún no se ha reproducido entonces.</translation>
    </message>
    <message>
        <source>{strength}. {trend}</source>
        <comment>Nearly always. As often as ever.</comment>
        <translation>{strength}. {trend}</translation>
    </message>
    <message>
        <source>Segue goes through what you have played; what it finds stands here.</source>
        <translation>Segue repasa lo que has escuchado; lo que encuentre aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Todavía no ha aprendido nada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>Segue learns from what you play, and tells you here what it has found.</source>
        <translation>Segue aprende de lo que escuchas y te cuenta aquí lo que ha encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n play in {days} so far.</source>
        <comment>%n plays in {days} so far.</comment>
        <translation>
            <numerusform>Por ahora, %n reproducción en {days}.</numerusform>
            <numerusform>Por ahora, %n reproducciones en {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue states a habit only when it is more than chance; one of a weekday takes about seven weeks.</source>
        <translation>Segue habla de costumbre solo cuando no es casualidad; la de un día de la semana tarda unas siete semanas.</translation>
    </message>
    <message>
        <source>It is early</source>
        <translation>Todavía es pronto</translation>
    </message>
    <message numerus="yes">
        <source>In %n day nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</source>
        <comment>In %n days nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</comment>
        <translation>
            <numerusform>En %n día, nada de lo que escuchas ha tenido su propia hora. La costumbre de un día de la semana tarda unas siete semanas en notarse, así que aún puede haber alguna.</numerusform>
            <numerusform>En %n días, nada de lo que escuchas ha tenido su propia hora. La costumbre de un día de la semana tarda unas siete semanas en notarse, así que aún puede haber alguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit so far</source>
        <translation>Ninguna costumbre por ahora</translation>
    </message>
    <message>
        <source>Your music keeps no hours</source>
        <translation>Tu música no entiende de horarios</translation>
    </message>
    <message>
        <source>Segue has looked at every hour of your week, and finds no music that belongs to one more than by chance. That is nothing to mend, and not rare: of nineteen people whose years of listening were studied, twelve had no such hours. What you have played lately tells far more of what you will want, and Segue goes by that.</source>
        <translation>Segue ha mirado cada hora de tu semana y no encuentra música que pertenezca a ninguna más que por casualidad. No hay nada que arreglar, y no es raro: de diecinueve personas cuyos años de escucha se estudiaron, doce no tenían horas así. Lo que has escuchado últimamente dice mucho más de lo que querrás escuchar, y por eso se guía Segue.</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Casi siempre</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>La mayoría de las veces</translation>
    </message>
    <message>
        <source>More often than not</source>
        <translation>Más veces sí que no</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <source>Left at {position} {when}</source>
        <translation>Lo dejaste {when} en {position}</translation>
    </message>
    <message>
        <source>Left at {position} of {length} {when}</source>
        <translation>Lo dejaste {when} en {position} de {length}</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>{heard} of %n track heard {when}</source>
        <comment>{heard} of %n tracks heard {when}</comment>
        <translation>
            <numerusform>{heard} de %n tema escuchado {when}</numerusform>
            <numerusform>{heard} de %n temas escuchados {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>The week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>all of it {genre}</source>
        <translation>todo {genre}</translation>
    </message>
    <message>
        <source>mostly {genre}</source>
        <translation>sobre todo {genre}</translation>
    </message>
    <message>
        <source>{when}: nothing played.</source>
        <translation>{when}: no sonó nada.</translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}, {genres}.</source>
        <comment>{when}: %n plays, {length}, {genres}.</comment>
        <translation>
            <numerusform>{when}: %n reproducción, {length}, {genres}.</numerusform>
            <numerusform>{when}: %n reproducciones, {length}, {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}.</source>
        <comment>{when}: %n plays, {length}.</comment>
        <translation>
            <numerusform>{when}: %n reproducción, {length}.</numerusform>
            <numerusform>{when}: %n reproducciones, {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <comment>Friday, 21:00 to 22:00</comment>
        <translation>{weekday}, de {start} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>on %n day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} of {whose} {days}: %n play of {tracks}.</source>
        <comment>{length} of {whose} {days}: %n plays of {tracks}.</comment>
        <translation>
            <numerusform>{length} de {whose} {days}: %n reproducción de {tracks}.</numerusform>
            <numerusform>{length} de {whose} {days}: %n reproducciones de {tracks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks} by {artists}.</source>
        <translation>{length} de música {days}: {tracks} de {artists}.</translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks}.</source>
        <translation>{length} de música {days}: {tracks}.</translation>
    </message>
    <message>
        <source>Nothing of {whose} was played.</source>
        <translation>No sonó nada de {whose}.</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>No sonó nada.</translation>
    </message>
    <message>
        <source>Most {on_weekdays} between {start} and {end}.</source>
        <translation>Sobre todo {on_weekdays} entre las {start} y las {end}.</translation>
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
            <numerusform>{place}. {name} de {artist}: %n reproducción, {length}</numerusform>
            <numerusform>{place}. {name} de {artist}: %n reproducciones, {length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name}: %n play, {length}</source>
        <comment>{place}. {name}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}. {name}: %n reproducción, {length}</numerusform>
            <numerusform>{place}. {name}: %n reproducciones, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” names no music.</source>
        <translation>«{path}» no nombra ninguna música.</translation>
    </message>
    <message>
        <source>Never played</source>
        <comment>a mix&apos;s name</comment>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>{genre}, not heard for long</source>
        <translation>{genre}, hace mucho que no suena</translation>
    </message>
    <message>
        <source>{genre}, never played</source>
        <translation>{genre}, sin escuchar</translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played.</source>
        <comment>%n tracks that you have and never played, those first that fit now.</comment>
        <translation>
            <numerusform>%n tema que tienes y nunca has escuchado.</numerusform>
            <numerusform>%n temas que tienes y nunca has escuchado; primero, los que encajan ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played</source>
        <comment>%n tracks that you have and never played</comment>
        <translation>
            <numerusform>%n tema que tienes y nunca has escuchado</numerusform>
            <numerusform>%n temas que tienes y nunca has escuchado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you played {times} times or more, and not in three months.</source>
        <comment>%n tracks that you played {times} times or more, and not in three months.</comment>
        <translation>
            <numerusform>%n tema que escuchaste {times} veces o más, pero no en los últimos tres meses.</numerusform>
            <numerusform>%n temas que escuchaste {times} veces o más, pero no en los últimos tres meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you liked, not heard in three months</source>
        <comment>%n tracks that you liked, not heard in three months</comment>
        <translation>
            <numerusform>%n tema que te gustaba, sin escuchar en tres meses</numerusform>
            <numerusform>%n temas que te gustaban, sin escuchar en tres meses</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard in three months</source>
        <translation>sin escuchar en tres meses</translation>
    </message>
    <message>
        <source>A private session: I neither look nor speak.</source>
        <translation>Sesión privada: ni miro ni hablo.</translation>
    </message>
    <message>
        <source>Your library holds too little {genre} for a playlist.</source>
        <translation>En tu biblioteca hay muy poco {genre} para una lista.</translation>
    </message>
    <message>
        <source>You are listening to something you chose.</source>
        <translation>Estás escuchando algo que elegiste tú.</translation>
    </message>
    <message>
        <source>Offers are turned off.</source>
        <translation>Las propuestas están desactivadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n play since {month}</source>
        <comment>%n plays since {month}</comment>
        <translation>
            <numerusform>%n reproducción desde {month}</numerusform>
            <numerusform>%n reproducciones desde {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard since</source>
        <comment>below a month</comment>
        <translation>sin escuchar desde entonces</translation>
    </message>
    <message>
        <source>heard last</source>
        <comment>below a day</comment>
        <translation>última escucha</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>play</source>
        <comment>below a number</comment>
        <translation>reproducción</translation>
    </message>
    <message>
        <source>plays</source>
        <comment>below a number</comment>
        <translation>reproducciones</translation>
    </message>
    <message>
        <source>heard first</source>
        <comment>below a month</comment>
        <translation>primera escucha</translation>
    </message>
    <message>
        <source>The connection to “{title}” was lost. Segue tries to get it back.</source>
        <translation>Se perdió la conexión con «{title}». Segue intenta recuperarla.</translation>
    </message>
    <message>
        <source>{reason} The music waits where it was.</source>
        <translation>{reason} La música espera donde estaba.</translation>
    </message>
    <message>
        <source>“{track}” cannot be played: {reason}</source>
        <translation>«{track}» no se puede reproducir: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file in a row could not be played.</source>
        <comment>%n files in a row could not be played.</comment>
        <translation>
            <numerusform>%n archivo seguido no se pudo reproducir.</numerusform>
            <numerusform>%n archivos seguidos no se pudieron reproducir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be played, so Segue stopped.</source>
        <comment>%n files in a row could not be played, so Segue stopped.</comment>
        <translation>
            <numerusform>%n archivo no se pudo reproducir, así que Segue se detuvo.</numerusform>
            <numerusform>%n archivos seguidos no se pudieron reproducir, así que Segue se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>You have paused something you chose.</source>
        <translation>Has pausado algo que elegiste tú.</translation>
    </message>
    <message>
        <source>Quiet hours, until {time}.</source>
        <translation>Horas tranquilas, hasta las {time}.</translation>
    </message>
    <message>
        <source>The last offer was at {time}; the next comes in a while.</source>
        <translation>La última propuesta fue a las {time}; la próxima llegará en un rato.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer is enough for one day.</source>
        <comment>%n offers are enough for one day.</comment>
        <translation>
            <numerusform>%n propuesta basta para un día.</numerusform>
            <numerusform>%n propuestas bastan para un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>I keep my offers rare, as your answers suggest.</source>
        <translation>Te propongo cosas pocas veces, como sugieren tus respuestas.</translation>
    </message>
    <message>
        <source>What you have played has no genres that I could go by.</source>
        <translation>Lo que has escuchado no tiene géneros por los que pueda guiarme.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>La pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>You are in a call, or presenting.</source>
        <translation>Estás en una llamada o en una presentación.</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>Tu escritorio está en modo «no molestar».</translation>
    </message>
    <message>
        <source>Something fills your screen.</source>
        <translation>Algo ocupa toda tu pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {plays} of about %n play.</source>
        <comment>I don’t know you yet: {plays} of about %n plays.</comment>
        <translation>
            <numerusform>Todavía no te conozco: {plays} de %n reproducción, más o menos.</numerusform>
            <numerusform>Todavía no te conozco: {plays} de unas %n reproducciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {days} of about %n day.</source>
        <comment>I don’t know you yet: {days} of about %n days.</comment>
        <translation>
            <numerusform>Todavía no te conozco: {days} de %n día, más o menos.</numerusform>
            <numerusform>Todavía no te conozco: {days} de unos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} at this time.</source>
        <translation>Pediste que no hubiera {genre} a esta hora.</translation>
    </message>
    <message>
        <source>You switched off {genre} at this time.</source>
        <translation>Desactivaste {genre} a esta hora.</translation>
    </message>
    <message>
        <source>Nothing stands out for this moment.</source>
        <translation>Nada destaca en este momento.</translation>
    </message>
    <message>
        <source>You rarely start listening at such a time.</source>
        <translation>A esta hora casi nunca te pones a escuchar música.</translation>
    </message>
    <message>
        <source>I can seldom tell what you will want to hear, or when: so I offer little.</source>
        <translation>Casi nunca puedo saber qué querrás escuchar ni cuándo; por eso ofrezco poco.</translation>
    </message>
    <message>
        <source>You usually start listening a little later.</source>
        <translation>Sueles ponerte a escuchar un poco más tarde.</translation>
    </message>
    <message>
        <source>a name, such as artist:miles or artist:&quot;miles davis&quot;</source>
        <translation>un nombre, como artist:miles o artist:&quot;miles davis&quot;</translation>
    </message>
    <message>
        <source>a name, such as album:blue or album:&quot;kind of blue&quot;</source>
        <translation>un nombre, como album:blue o album:&quot;kind of blue&quot;</translation>
    </message>
    <message>
        <source>a word, or several in quotes, such as title:blue or title:&quot;blue in green&quot;</source>
        <translation>una palabra, o varias entre comillas, como title:blue o title:&quot;blue in green&quot;</translation>
    </message>
    <message>
        <source>a genre, such as genre:jazz or genre:&quot;hard bop&quot;</source>
        <translation>un género, como genre:jazz o genre:&quot;hard bop&quot;</translation>
    </message>
    <message>
        <source>a mood that your files name, such as mood:calm or mood:&quot;laid back&quot;</source>
        <translation>un ambiente que nombren tus archivos, como mood:calm o mood:&quot;laid back&quot;</translation>
    </message>
    <message>
        <source>a name, such as composer:bach or composer:&quot;clara schumann&quot;</source>
        <translation>un nombre, como composer:bach o composer:&quot;clara schumann&quot;</translation>
    </message>
    <message>
        <source>a part of where the file lies, such as path:downloads or path:&quot;my music/live&quot;</source>
        <translation>una parte de dónde está el archivo, como path:downloads o path:&quot;my music/live&quot;</translation>
    </message>
    <message>
        <source>a year, such as 1994, 1990..1999 or &gt;=2000</source>
        <translation>un año, como 1994, 1990..1999 o &gt;=2000</translation>
    </message>
    <message>
        <source>0 to 5 stars or “none”, such as 4, &gt;=3.5 or 2..4</source>
        <translation>de 0 a 5 estrellas o «none», como 4, &gt;=3.5 o 2..4</translation>
    </message>
    <message>
        <source>a number, such as 1, &gt;10 or 5..9</source>
        <translation>un número, como 1, &gt;10 o 5..9</translation>
    </message>
    <message>
        <source>how many of a hundred plays were skips, such as 50%, &gt;30% or 20..40%</source>
        <translation>cuántas de cada cien reproducciones se saltaron, como 50%, &gt;30% o 20..40%</translation>
    </message>
    <message>
        <source>a length, such as &gt;5m, &lt;90s, &gt;=1h or 3:30..4:00</source>
        <translation>una duración, como &gt;5m, &lt;90s, &gt;=1h o 3:30..4:00</translation>
    </message>
    <message>
        <source>a number of beats a minute, such as 120, &gt;140 or 120..130</source>
        <translation>un número de pulsos por minuto, como 120, &gt;140 o 120..130</translation>
    </message>
    <message>
        <source>an age in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>una antigüedad en h, d, w (semanas), m (meses) o y (años), como &lt;30d o &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played first in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>cuánto hace que sonó por primera vez, en h, d, w (semanas), m (meses) o y (años), como &lt;30d o &gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played in h, d, w, m (months) or y, such as &gt;90d or &lt;1w</source>
        <translation>cuánto hace que sonó, en h, d, w (semanas), m (meses) o y (años), como &gt;90d o &lt;1w</translation>
    </message>
    <message>
        <source>“loved”, “missing”, “video” or “compilation”</source>
        <translation>«loved», «missing», «video» o «compilation»</translation>
    </message>
    <message>
        <source>“never”, or when and how often, such as morning, weekend,evening&gt;=3 or gaming&lt;2</source>
        <translation>«never», o cuándo y cuántas veces, como morning, weekend,evening&gt;=3 o gaming&lt;2</translation>
    </message>
    <message>
        <source>the name of a playlist, such as in:focus or in:&quot;sunday morning&quot;</source>
        <translation>el nombre de una lista, como in:focus o in:&quot;sunday morning&quot;</translation>
    </message>
    <message>
        <source>a number of tracks, a length, a size or a share, such as 50, 2h, 700MB or 10%</source>
        <translation>una cantidad de temas, una duración, un tamaño o una proporción, como 50, 2h, 700MB o 10%</translation>
    </message>
    <message>
        <source>an order, such as title, -plays, random or fits-now</source>
        <translation>un orden, como title, -plays, random o fits-now</translation>
    </message>
    <message>
        <source>No more than {deepest} parentheses go inside one another.</source>
        <translation>No caben más de {deepest} paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>No more than {most_tokens} words can be looked for at once.</source>
        <translation>No se pueden buscar más de {most_tokens} palabras a la vez.</translation>
    </message>
    <message>
        <source>“{text}” stands at the end, behind all that is looked for.</source>
        <translation>«{text}» va al final, detrás de todo lo que se busca.</translation>
    </message>
    <message>
        <source>After “-” comes what is left out, such as -live.</source>
        <translation>Detrás de «-» va lo que se deja fuera, como -live.</translation>
    </message>
    <message>
        <source>After “OR” comes what else is looked for, such as jazz OR soul.</source>
        <translation>Detrás de «OR» va qué más se busca, como jazz OR soul.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>No hay ningún «(» antes de este «)».</translation>
    </message>
    <message>
        <source>Before “OR” comes something else to look for, such as jazz OR soul.</source>
        <translation>Delante de «OR» va otra cosa que buscar, como jazz OR soul.</translation>
    </message>
    <message>
        <source>After “{field}” comes {expected}.</source>
        <translation>Detrás de «{field}» va {expected}.</translation>
    </message>
    <message>
        <source>“{field}” stands there once.</source>
        <translation>«{field}» solo puede aparecer una vez.</translation>
    </message>
    <message>
        <source>I’ll offer {genre} {when}</source>
        <translation>Te propondré {genre} {when}</translation>
    </message>
    <message>
        <source>I won’t offer {genre} {when}</source>
        <translation>No te propondré {genre} {when}</translation>
    </message>
    <message>
        <source>I’ll wait and see</source>
        <translation>Esperaré a ver</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you seem to be {activity}. {genre} then?</source>
        <translation>{on_weekdays} hacia las {time} parece que te toca {activity}. ¿Te pongo {genre} entonces?</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you have played {genre} of late. Shall I offer it then?</source>
        <translation>{on_weekdays} hacia las {time} has escuchado {genre} últimamente. ¿Te lo propongo entonces?</translation>
    </message>
    <message>
        <source>Fits now, with old friends</source>
        <comment>a recipe</comment>
        <translation>Encaja ahora, con viejos amigos</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>a recipe</comment>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a recipe</comment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>a recipe</comment>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>a recipe</comment>
        <translation>Fiesta</translation>
    </message>
    <message>
        <source>Long forgotten</source>
        <comment>a recipe</comment>
        <translation>Olvidados hace tiempo</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <comment>a recipe</comment>
        <translation>Recién llegados</translation>
    </message>
    <message>
        <source>Late evening</source>
        <comment>a recipe</comment>
        <translation>Noche tranquila</translation>
    </message>
    <message>
        <source>What suits this hour by your habits, and now and then a favourite you have not heard for long.</source>
        <translation>Lo que va bien a esta hora según tus costumbres y, de vez en cuando, un favorito que no oyes desde hace mucho.</translation>
    </message>
    <message>
        <source>Mostly what you have never heard, beside what sounds like what plays, so that you are not lost.</source>
        <translation>Sobre todo lo que nunca has escuchado, junto a lo que se parece a lo que suena, para que no te pierdas.</translation>
    </message>
    <message>
        <source>An hour of what you play in the morning, with something that fits today and something long missed.</source>
        <translation>Una hora de lo que pones por la mañana, con algo que encaja hoy y algo que echabas de menos.</translation>
    </message>
    <message>
        <source>Kinds of music that mostly do without words, for as long as you work.</source>
        <translation>Música que casi siempre va sin palabras, mientras trabajas.</translation>
    </message>
    <message>
        <source>Three hours to dance to: the right kinds of music, and what you love and play most.</source>
        <translation>Tres horas para bailar: la música adecuada, y lo que te encanta y más pones.</translation>
    </message>
    <message>
        <source>Favourites that have slipped your mind, and others that have not been played for a year, or for a month at least.</source>
        <translation>Favoritos que se te han olvidado y otros que no se escuchan desde hace un año, o al menos un mes.</translation>
    </message>
    <message>
        <source>What came into your library of late and has hardly been heard, with a few from the rest that fit now.</source>
        <translation>Lo que ha llegado hace poco a tu biblioteca y apenas se ha escuchado, con algunos otros que encajan ahora.</translation>
    </message>
    <message>
        <source>An hour and a half to wind down: what you play late in the day, the quieter kinds, and what sounds like it.</source>
        <translation>Hora y media para relajarte: lo que pones al final del día, lo más tranquilo y lo que se le parece.</translation>
    </message>
    <message>
        <source>A part is a playlist of your own tracks, which nobody else has. Make it a rule or a smart playlist first.</source>
        <translation>Una parte es una lista con temas tuyos, que nadie más tiene. Conviértela antes en una regla o en una lista inteligente.</translation>
    </message>
    <message>
        <source>This is no recipe: it is no text in UTF-8.</source>
        <translation>Esto no es una receta: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This is no recipe: it is far too large.</source>
        <translation>Esto no es una receta: es demasiado grande.</translation>
    </message>
    <message>
        <source>This is no recipe, or it was damaged{where}.</source>
        <translation>Esto no es una receta, o está dañada{where}.</translation>
    </message>
    <message>
        <source>This is no recipe of Segue: it does not begin with “segue_recipe”.</source>
        <translation>Esto no es una receta de Segue: no empieza por «segue_recipe».</translation>
    </message>
    <message>
        <source>This recipe was written by a newer Segue. Install that one to open it.</source>
        <translation>Esta receta la escribió una versión más nueva de Segue. Instálala para abrirla.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La receta</translation>
    </message>
    <message>
        <source>The recipe has no parts.</source>
        <translation>La receta no tiene partes.</translation>
    </message>
    <message>
        <source>A recipe has between 1 and {most_parts} parts; this one has {parts}.</source>
        <translation>Una receta tiene entre 1 y {most_parts} partes; esta tiene {parts}.</translation>
    </message>
    <message>
        <source>The shares of its parts should be 100 together; here they are {total}.</source>
        <translation>Las proporciones de sus partes deberían sumar 100; aquí suman {total}.</translation>
    </message>
    <message>
        <source>“endless” is either true or false.</source>
        <translation>«endless» es true o false.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>La parte {number}</translation>
    </message>
    <message>
        <source>{who}: “share” is a whole number from 1 to {whole}.</source>
        <translation>{who}: «share» es un número entero de 1 a {whole}.</translation>
    </message>
    <message>
        <source>{who}: Segue does not know “{of}”. It knows {known}.</source>
        <translation>{who}: Segue no conoce «{of}». Conoce {known}.</translation>
    </message>
    <message>
        <source>{who}: the rule “{rule}” cannot be understood. {wrong}</source>
        <translation>{who}: la regla «{rule}» no se entiende. {wrong}</translation>
    </message>
    <message>
        <source>{who} is a playlist of somebody else’s, which is not in the recipe.</source>
        <translation>{who} es una lista de otra persona, que no viene en la receta.</translation>
    </message>
    <message>
        <source>{who} should say either “of” or “rule”, as text.</source>
        <translation>{who} debería decir «of» o «rule», como texto.</translation>
    </message>
    <message>
        <source>A recipe has a number of tracks or of minutes, not both.</source>
        <translation>Una receta tiene una cantidad de temas o de minutos, no ambas.</translation>
    </message>
    <message>
        <source>A recipe has 1 to {most_tracks} tracks, or 1 to {most} minutes.</source>
        <translation>Una receta tiene de 1 a {most_tracks} temas, o de 1 a {most} minutos.</translation>
    </message>
    <message>
        <source>{who} says {words}, which this Segue does not know. A newer one may.</source>
        <translation>{who} dice {words}, que este Segue no conoce. Uno más nuevo quizá sí.</translation>
    </message>
    <message>
        <source>“{key}” is a text of at most {longest} letters.</source>
        <translation>«{key}» es un texto de {longest} letras como mucho.</translation>
    </message>
    <message>
        <source>other than {when}</source>
        <translation>salvo {when}</translation>
    </message>
    <message>
        <source>Your history has no plays {what}.</source>
        <translation>En el historial no hay reproducciones {what}.</translation>
    </message>
    <message numerus="yes">
        <source>on one day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>en un día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}.</source>
        <comment>%n plays {what}.</comment>
        <translation>
            <numerusform>%n reproducción {what}.</numerusform>
            <numerusform>%n reproducciones {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}.</source>
        <comment>%n plays {what}, {days}.</comment>
        <translation>
            <numerusform>%n reproducción {what}, {days}.</numerusform>
            <numerusform>%n reproducciones {what}, {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was {first}, the last {last}.</source>
        <translation>La primera fue {first}; la última, {last}.</translation>
    </message>
    <message>
        <source>It was {first}.</source>
        <translation>Fue {first}.</translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play.</source>
        <comment>{length} {what}, in %n plays.</comment>
        <translation>
            <numerusform>{length} {what}, en %n reproducción.</numerusform>
            <numerusform>{length} {what}, en %n reproducciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play {days}.</source>
        <comment>{length} {what}, in %n plays {days}.</comment>
        <translation>
            <numerusform>{length} {what}, en %n reproducción {days}.</numerusform>
            <numerusform>{length} {what}, en %n reproducciones {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last of %n play {what} was {last}: {track}.</source>
        <comment>The last of %n plays {what} was {last}: {track}.</comment>
        <translation>
            <numerusform>La última de %n reproducción {what} fue {last}: {track}.</numerusform>
            <numerusform>La última de %n reproducciones {what} fue {last}: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n play {what} was {first}: {track}.</source>
        <comment>The first of %n plays {what} was {first}: {track}.</comment>
        <translation>
            <numerusform>La primera de %n reproducción {what} fue {first}: {track}.</numerusform>
            <numerusform>La primera de %n reproducciones {what} fue {first}: {track}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}: {length} of music.</source>
        <comment>%n plays {what}: {length} of music.</comment>
        <translation>
            <numerusform>%n reproducción {what}: {length} de música.</numerusform>
            <numerusform>%n reproducciones {what}: {length} de música.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}: {length} of music.</source>
        <comment>%n plays {what}, {days}: {length} of music.</comment>
        <translation>
            <numerusform>%n reproducción {what}, {days}: {length} de música.</numerusform>
            <numerusform>%n reproducciones {what}, {days}: {length} de música.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these plays the last can be shown.</source>
        <comment>Of these plays the last %n can be shown.</comment>
        <translation>
            <numerusform>De estas reproducciones se puede mostrar la última.</numerusform>
            <numerusform>De estas reproducciones se pueden mostrar las últimas %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025</comment>
        <translation>&apos;el&apos; dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>&apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: at 20:15</comment>
        <translation>&apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy &apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025 at 20:15</comment>
        <translation>&apos;el&apos; dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>“{track}” by {artist}</source>
        <translation>«{track}» de {artist}</translation>
    </message>
    <message>
        <source>what you have never played</source>
        <comment>as in: I won’t offer what you have never played any more</comment>
        <translation>lo que nunca has reproducido</translation>
    </message>
    <message numerus="yes">
        <source>Not at this time for %n week</source>
        <comment>Not at this time for %n weeks</comment>
        <translation>
            <numerusform>A esta hora no, durante %n semana</numerusform>
            <numerusform>A esta hora no, durante %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I won’t offer {habit} for %n week</source>
        <comment>I won’t offer {habit} for %n weeks</comment>
        <translation>
            <numerusform>No propondré {habit} durante %n semana</numerusform>
            <numerusform>No propondré {habit} durante %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>I’ll offer less of {name} in the next months</source>
        <translation>Propondré menos {name} los próximos meses</translation>
    </message>
    <message>
        <source>I won’t offer {habit} any more</source>
        <translation>Ya no propondré {habit}</translation>
    </message>
    <message>
        <source>I won’t offer {genre} until you turn it on again</source>
        <translation>No propondré {genre} hasta que lo vuelvas a activar</translation>
    </message>
    <message>
        <source>Not now, then: it may be offered again another time</source>
        <translation>Ahora no, entonces: podrá proponerse de nuevo en otro momento</translation>
    </message>
    <message>
        <source>You are doing nothing of your list, then: I take the offer back</source>
        <translation>Entonces no haces nada de tu lista: retiro la propuesta</translation>
    </message>
    <message>
        <source>You are {activity}, then: I take the offer back</source>
        <translation>Entonces te toca {activity}: retiro la propuesta</translation>
    </message>
    <message>
        <source>I’ll offer more of {name} in the next months</source>
        <translation>Propondré más {name} los próximos meses</translation>
    </message>
    <message>
        <source>{habit}, and not at other times: as you say</source>
        <translation>{habit}, y a otras horas no: como tú dices</translation>
    </message>
    <message>
        <source>As I learned it again: {habit}</source>
        <translation>Otra vez como lo aprendí: {habit}</translation>
    </message>
    <message>
        <source>{said}. It may be offered again</source>
        <comment>what was said of the hours of a habit</comment>
        <translation>{said}. Ya se puede volver a proponer</translation>
    </message>
    <message>
        <source>{habit}: no longer held for so</source>
        <translation>{habit}: ya no cuenta como costumbre</translation>
    </message>
    <message>
        <source>You told me: {habit}</source>
        <translation>Me lo dijiste: {habit}</translation>
    </message>
    <message>
        <source>{habit} may be offered again</source>
        <translation>Ya se puede volver a proponer {habit}</translation>
    </message>
    <message>
        <source>You told me: no {habit}</source>
        <translation>Me lo dijiste: nada de {habit}</translation>
    </message>
    <message>
        <source>You told me: {habit}, and not at other times</source>
        <translation>Me lo dijiste: {habit}, y a otras horas no</translation>
    </message>
    <message>
        <source>{name}: as it comes</source>
        <translation>{name}: como venga</translation>
    </message>
    <message>
        <source>Less of {name}, said on {day}; it fades</source>
        <translation>Menos {name}, lo dijiste el {day}; se irá atenuando</translation>
    </message>
    <message>
        <source>More of {name}, said on {day}; it fades</source>
        <translation>Más {name}, lo dijiste el {day}; se irá atenuando</translation>
    </message>
    <message>
        <source>No {genre} in offers</source>
        <translation>Nada de {genre} en las propuestas</translation>
    </message>
    <message>
        <source>No {habit}</source>
        <translation>Nada de {habit}</translation>
    </message>
    <message>
        <source>{habit} does not begin by itself any more</source>
        <translation>{habit} ya no empieza por sí solo</translation>
    </message>
    <message>
        <source>{habit} begins by itself</source>
        <translation>{habit} empieza por sí solo</translation>
    </message>
    <message>
        <source>No {habit}, until {day}</source>
        <translation>Nada de {habit} hasta el {day}</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a habit: Jazz on workday evenings</comment>
        <translation>{genre} {when}</translation>
    </message>
    <message>
        <source>The key is still in your keyring: {reason}</source>
        <translation>La clave sigue en tu llavero: {reason}</translation>
    </message>
    <message>
        <source>{service} takes no more for today.</source>
        <translation>{service} no acepta más por hoy.</translation>
    </message>
    <message>
        <source>{service} no longer lets Segue in. Connect it again.</source>
        <translation>{service} ya no deja entrar a Segue. Vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>The key for {service} is not in your keyring. Connect it again.</source>
        <translation>La clave de {service} no está en tu llavero. Vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>Its rule cannot be read. {reason}</source>
        <translation>Su regla no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>There is no playlist “{missing}”.</source>
        <translation>No hay ninguna lista «{missing}».</translation>
    </message>
    <message>
        <source>“{playlist}” asks for itself, so nothing can tell what stands in it.</source>
        <translation>«{playlist}» se pide a sí misma, así que no hay forma de saber qué contiene.</translation>
    </message>
    <message>
        <source>, which asks for </source>
        <comment>between the names of playlists</comment>
        <translation>, que pide </translation>
    </message>
    <message>
        <source>“{playlist}” asks for {asked}: so nothing can tell what stands in them.</source>
        <translation>«{playlist}» pide {asked}: así no hay forma de saber qué contienen.</translation>
    </message>
    <message>
        <source>“{playlist}” is filled anew each time it starts, so nothing can be looked for in it.</source>
        <translation>«{playlist}» se llena de nuevo cada vez que empieza, así que no se puede buscar en ella.</translation>
    </message>
    <message>
        <source>There is no music in your library yet.</source>
        <translation>Todavía no hay música en tu biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n track {what}.</source>
        <comment>Left out: %n tracks {what}.</comment>
        <translation>
            <numerusform>Queda fuera %n tema {what}.</numerusform>
            <numerusform>Quedan fuera %n temas {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing {what} had to be left out.</source>
        <translation>No había nada {what} que dejar fuera.</translation>
    </message>
    <message>
        <source>Your library has nothing {what}.</source>
        <translation>En tu biblioteca no hay nada {what}.</translation>
    </message>
    <message>
        <source>Nothing is {what} at once: so some of each.</source>
        <translation>No hay nada {what} a la vez: va un poco de cada cosa.</translation>
    </message>
    <message>
        <source>Livelier means: on the whole faster, brighter and louder than it, as far as their sound tells.</source>
        <translation>Con más energía quiere decir: en conjunto más rápido, brillante y fuerte, según lo que revela el sonido.</translation>
    </message>
    <message>
        <source>Calmer means: on the whole slower, darker and quieter than it, as far as their sound tells.</source>
        <translation>Con más calma quiere decir: en conjunto más lento, oscuro y suave, según lo que revela el sonido.</translation>
    </message>
    <message>
        <source>Lively means: faster, brighter and louder than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Con energía quiere decir: más rápido, brillante y fuerte que dos tercios de tu música, o que así lo dicen los ambientes de tus etiquetas.</translation>
    </message>
    <message>
        <source>Calm means: slower, darker and quieter than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>Con calma quiere decir: más lento, oscuro y suave que dos tercios de tu música, o que así lo dicen los ambientes de tus etiquetas.</translation>
    </message>
    <message>
        <source>How that sounds which it was to be beside is not known: so it is beside all your music.</source>
        <translation>No se sabe cómo suena aquello con lo que había que comparar: se compara con toda tu música.</translation>
    </message>
    <message>
        <source>Segue has not heard yet how this music sounds. Its settings tell how far it is.</source>
        <translation>Segue todavía no ha oído cómo suena esta música. En los ajustes se ve por dónde va.</translation>
    </message>
    <message>
        <source>Nothing of that is {energy}.</source>
        <translation>Nada de eso suena {energy}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track it is not known how it sounds: it is left out.</source>
        <comment>Of %n tracks it is not known how they sound: these are left out.</comment>
        <translation>
            <numerusform>De %n tema no se sabe cómo suena: queda fuera.</numerusform>
            <numerusform>De %n temas no se sabe cómo suenan: quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n track in it, it is not known how it sounds: it fills the time.</source>
        <comment>Of %n tracks in it, it is not known how they sound: they fill the time.</comment>
        <translation>
            <numerusform>De %n tema de la lista no se sabe cómo suena: completa el tiempo.</numerusform>
            <numerusform>De %n temas de la lista no se sabe cómo suenan: completan el tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has nothing by {artist}.</source>
        <translation>En tu biblioteca no hay nada de {artist}.</translation>
    </message>
    <message>
        <source>Nothing plays that it could be like. Play something first, or name an artist.</source>
        <translation>No suena nada a lo que pudiera parecerse. Pon algo antes, o nombra a un artista.</translation>
    </message>
    <message>
        <source>These sound most like {what}, of those that fit.</source>
        <translation>De los que encajan, estos son los que más se parecen a {what}.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}, and nothing else is of its genres.</source>
        <translation>Todavía no se sabe qué se parece a {what}, y no hay nada más de sus géneros.</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}: these are of its genres, {genres}.</source>
        <translation>Todavía no se sabe qué se parece a {what}: estos son de sus géneros, {genres}.</translation>
    </message>
    <message>
        <source>what plays</source>
        <translation>lo que suena</translation>
    </message>
    <message>
        <source>This is all that fits.</source>
        <translation>Esto es todo lo que encaja.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track that fits, those you are likeliest to want {when}.</source>
        <comment>Of %n tracks that fit, those you are likeliest to want {when}.</comment>
        <translation>
            <numerusform>De %n tema que encaja, lo que más te apetecerá {when}.</numerusform>
            <numerusform>De %n temas que encajan, los que más te apetecerán {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>that is not of the genre {genre}</source>
        <translation>fuera del género {genre}</translation>
    </message>
    <message>
        <source>of the genre {genre}</source>
        <translation>del género {genre}</translation>
    </message>
    <message>
        <source>that is not by {artist}</source>
        <translation>de artistas que no son {artist}</translation>
    </message>
    <message>
        <source>that is not on an album called “{album}”</source>
        <translation>fuera de un álbum llamado «{album}»</translation>
    </message>
    <message>
        <source>on an album called “{album}”</source>
        <translation>de un álbum llamado «{album}»</translation>
    </message>
    <message>
        <source>that is not called “{track}”</source>
        <translation>que no se llame «{track}»</translation>
    </message>
    <message>
        <source>called “{track}”</source>
        <translation>llamado «{track}»</translation>
    </message>
    <message>
        <source>in a playlist called “{playlist}”</source>
        <translation>de una lista llamada «{playlist}»</translation>
    </message>
    <message>
        <source>that is not in a playlist called “{playlist}”</source>
        <translation>fuera de una lista llamada «{playlist}»</translation>
    </message>
    <message>
        <source>that is not from {years}</source>
        <translation>de años que no son {years}</translation>
    </message>
    <message>
        <source>from {years}</source>
        <translation>de {years}</translation>
    </message>
    <message>
        <source>that was heard {when}</source>
        <translation>que escuchaste {when}</translation>
    </message>
    <message>
        <source>that was not heard {when}</source>
        <translation>que no escuchaste {when}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <comment>of tracks: heard this week</comment>
        <translation>escuchados {when}</translation>
    </message>
    <message>
        <source>that is not loved by you</source>
        <translation>que no tienes entre tus favoritos</translation>
    </message>
    <message>
        <source>that you love</source>
        <translation>que tienes entre tus favoritos</translation>
    </message>
    <message>
        <source>that was ever played</source>
        <translation>que escuchaste alguna vez</translation>
    </message>
    <message>
        <source>that was never played</source>
        <translation>que no escuchaste nunca</translation>
    </message>
    <message>
        <source>that you have not played</source>
        <translation>que no has escuchado</translation>
    </message>
    <message>
        <source>that you have played</source>
        <translation>que has escuchado</translation>
    </message>
    <message>
        <source>that is not a forgotten favourite</source>
        <translation>fuera de los favoritos olvidados</translation>
    </message>
    <message>
        <source>that you liked and have not heard for three months</source>
        <translation>que disfrutabas y no has escuchado en tres meses</translation>
    </message>
    <message>
        <source>Nothing that fits is so lively: these are the liveliest there are.</source>
        <translation>Nada de lo que encaja es tan animado: esto es lo más animado que hay.</translation>
    </message>
    <message>
        <source>Nothing that fits is so calm: these are the calmest there are.</source>
        <translation>Nada de lo que encaja es tan tranquilo: esto es lo más tranquilo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so lively: the others are the liveliest after it.</source>
        <comment>Only %n tracks that fit are so lively: the others are the liveliest after them.</comment>
        <translation>
            <numerusform>Solo %n tema que encaja es tan animado: los demás son los más animados después de él.</numerusform>
            <numerusform>Solo %n temas que encajan son tan animados: los demás son los más animados después de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so calm: the others are the calmest after it.</source>
        <comment>Only %n tracks that fit are so calm: the others are the calmest after them.</comment>
        <translation>
            <numerusform>Solo %n tema que encaja es tan tranquilo: los demás son los más tranquilos después de él.</numerusform>
            <numerusform>Solo %n temas que encajan son tan tranquilos: los demás son los más tranquilos después de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>as in: what you are likeliest to want now</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>esta mañana</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>esta tarde</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>esta noche</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>esta madrugada</translation>
    </message>
    <message>
        <source>on {weekday} morning</source>
        <translation>el {weekday} por la mañana</translation>
    </message>
    <message>
        <source>on {weekday} afternoon</source>
        <translation>el {weekday} por la tarde</translation>
    </message>
    <message>
        <source>on {weekday} evening</source>
        <translation>el {weekday} por la noche</translation>
    </message>
    <message>
        <source>on {weekday} night</source>
        <translation>el {weekday} de madrugada</translation>
    </message>
    <message>
        <source>Segue offers: {name}</source>
        <translation>Segue propone: {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Fewer offers</source>
        <translation>Menos propuestas</translation>
    </message>
    <message>
        <source>“{path}” holds no listening history that Segue can read. It reads what comes from Last.fm, ListenBrainz and Spotify, and what Segue has written: as files, folders or zips.</source>
        <translation>«{path}» no contiene ningún historial de escucha que Segue pueda leer. Lee lo que viene de Last.fm, ListenBrainz y Spotify, y lo que ha escrito Segue: en archivos, carpetas o zips.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to “{to}”: {reason}.</source>
        <translation>No se pudo escribir el historial en «{to}»: {reason}.</translation>
    </message>
    <message>
        <source>The file {reason} here.</source>
        <translation>El archivo {reason} aquí.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {reason}.</source>
        <translation>El archivo no se puede seguir leyendo: {reason}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>“{path}” is no file.</source>
        <translation>«{path}» no es un archivo.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files. Name the folder of the history itself.</source>
        <translation>«{folder}» contiene demasiados archivos. Indica la carpeta del propio historial.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a listening history.</source>
        <translation>«{path}» es demasiado grande para ser un historial de escucha.</translation>
    </message>
    <message>
        <source>“{path}” holds too many files to be a listening history.</source>
        <translation>«{path}» contiene demasiados archivos para ser un historial de escucha.</translation>
    </message>
    <message>
        <source>“{path}” is locked with a password. Unpack it first.</source>
        <translation>«{path}» está protegido con contraseña. Descomprímelo antes.</translation>
    </message>
    <message>
        <source>“{path}” would unpack to far too much to be a listening history.</source>
        <translation>«{path}» ocuparía demasiado al descomprimirlo para ser un historial de escucha.</translation>
    </message>
    <message>
        <source>The zip “{path}” is damaged and cannot be read.</source>
        <translation>El zip «{path}» está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>Esta línea no se puede leer.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{profile}” ({reason}). Allow it, or choose another folder with --profile.</source>
        <translation>Segue no tiene permiso para escribir en la carpeta de su perfil, «{profile}» ({reason}). Dáselo, o elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”. Known: {known}.</source>
        <translation>No hay ningún oyente llamado «{name}». Conocidos: {known}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written or moved: {reason}.</source>
        <translation>«{path}» no se pudo escribir o mover: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players} that Segue can read.</source>
        <translation>«{path}» no es una biblioteca de {players} que Segue pueda leer.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players}.</source>
        <translation>«{path}» no es una biblioteca de {players}.</translation>
    </message>
    <message>
        <source>“{path}” is no library of {player}.</source>
        <translation>«{path}» no es una biblioteca de {player}.</translation>
    </message>
    <message>
        <source>“{folder}” is no library of {player}.</source>
        <translation>«{folder}» no es una biblioteca de {player}.</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Close it and try again.</source>
        <translation>Otro programa está escribiendo en «{path}». Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>«{path}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no database.</source>
        <translation>«{path}» no es una base de datos.</translation>
    </message>
    <message>
        <source>“{folder}” is a database of MySQL, which only MariaDB or MySQL can read, and neither is installed. Install the package mariadb-server and try again; or write it to a file where one is, by mysqldump, and choose that file.</source>
        <translation>«{folder}» es una base de datos de MySQL, que solo MariaDB o MySQL pueden leer, y ninguno está instalado. Instala el paquete mariadb-server e inténtalo de nuevo; o escríbela en un archivo con mysqldump donde haya uno, y elige ese archivo.</translation>
    </message>
    <message>
        <source>“{folder}” is too large to be the library of a music player.</source>
        <translation>«{folder}» es demasiado grande para ser la biblioteca de un reproductor de música.</translation>
    </message>
    <message>
        <source>{server} has not read “{folder}” in {patience} seconds.</source>
        <translation>{server} no ha leído «{folder}» en {patience} segundos.</translation>
    </message>
    <message>
        <source>{server} could not read “{folder}”: {what}.</source>
        <translation>{server} no pudo leer «{folder}»: {what}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or no library of {player}: {reason}.</source>
        <translation>«{path}» está dañado o no es una biblioteca de {player}: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the library of a music player.</source>
        <translation>«{path}» es demasiado grande para ser la biblioteca de un reproductor de música.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: it breaks off in the middle.</source>
        <translation>«{path}» está dañado: se corta a la mitad.</translation>
    </message>
    <message>
        <source>“{path}” is not read: one of its rows is too long.</source>
        <translation>«{path}» no se lee: una de sus filas es demasiado larga.</translation>
    </message>
    <message>
        <source>“{path}” is not read: {reason}.</source>
        <translation>«{path}» no se lee: {reason}.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Esto no es una carpeta.</translation>
    </message>
    <message>
        <source>This folder could not be opened: no permission.</source>
        <translation>Esta carpeta no se pudo abrir: falta permiso.</translation>
    </message>
    <message>
        <source>This folder could not be opened: {reason}.</source>
        <translation>Esta carpeta no se pudo abrir: {reason}.</translation>
    </message>
    <message>
        <source>This file could not be looked at: no permission.</source>
        <translation>Este archivo no se pudo consultar: falta permiso.</translation>
    </message>
    <message>
        <source>This file could not be looked at: {reason}.</source>
        <translation>Este archivo no se pudo consultar: {reason}.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>Este enlace lleva a un archivo que no está.</translation>
    </message>
    <message>
        <source>This link could not be followed: {reason}.</source>
        <translation>Este enlace no se pudo seguir: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a playlist.</source>
        <translation>«{path}» es demasiado grande para ser una lista.</translation>
    </message>
    <message>
        <source>“{path}” {reason}.</source>
        <translation>«{path}» {reason}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. It has been left as it is.</source>
        <translation>Ya hay un archivo «{path}». Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”. Make some and try again.</source>
        <translation>No hay espacio para «{path}». Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>«{path}» no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no playlist that Segue knows: its name must end in {endings}.</source>
        <translation>«{path}» no es una lista que Segue conozca: su nombre debe terminar en {endings}.</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>is no JSPF</source>
        <translation>no es JSPF</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged, or breaks off</source>
        <translation>está dañado o se corta</translation>
    </message>
    <message>
        <source>is damaged, or no JSPF</source>
        <translation>está dañado o no es JSPF</translation>
    </message>
    <message>
        <source>tells the pieces of a stream, and no playlist</source>
        <translation>describe los fragmentos de una transmisión, no una lista</translation>
    </message>
    <message numerus="yes">
        <source>names more than %n track</source>
        <comment>names more than %n tracks</comment>
        <translation>
            <numerusform>nombra más de %n tema</numerusform>
            <numerusform>nombra más de %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other list that it names is left out.</source>
        <comment>%n other lists that it names are left out.</comment>
        <translation>
            <numerusform>%n lista más que nombra queda fuera.</numerusform>
            <numerusform>%n listas más que nombra quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry that names no music is left out.</source>
        <comment>%n entries that name no music are left out.</comment>
        <translation>
            <numerusform>%n entrada que no nombra música queda fuera.</numerusform>
            <numerusform>%n entradas que no nombran música quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>is no XSPF</source>
        <translation>no es XSPF</translation>
    </message>
    <message>
        <source>declares a document type, which no XSPF needs, and which may do harm</source>
        <translation>declara un tipo de documento, que ningún XSPF necesita y que puede hacer daño</translation>
    </message>
    <message>
        <source>holds a tag without an end</source>
        <translation>contiene una etiqueta sin final</translation>
    </message>
    <message>
        <source>is damaged in line {line}</source>
        <translation>está dañado en la línea {line}</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded on this system.</source>
        <translation>Qt Multimedia no se puede cargar en este sistema.</translation>
    </message>
    <message>
        <source>The audio device does not answer.</source>
        <translation>El dispositivo de audio no responde.</translation>
    </message>
    <message>
        <source>Last.fm cannot be reached.</source>
        <translation>No se puede conectar con Last.fm.</translation>
    </message>
    <message>
        <source>Last.fm does not know this key, or the secret is not the one that belongs to it.</source>
        <translation>Last.fm no conoce esta clave, o el secreto no es el que le corresponde.</translation>
    </message>
    <message>
        <source>Last.fm could not answer ({status}). Try again in a while.</source>
        <translation>Last.fm no pudo responder ({status}). Inténtalo de nuevo en un rato.</translation>
    </message>
    <message>
        <source>Last.fm has not been told yet that Segue may. Allow it in the browser first.</source>
        <translation>Last.fm todavía no sabe que Segue tiene permiso. Dáselo antes en el navegador.</translation>
    </message>
    <message>
        <source>That was too long ago for Last.fm. Begin anew.</source>
        <translation>Para Last.fm ha pasado demasiado tiempo. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Last.fm takes nothing just now ({status}).</source>
        <translation>Last.fm no acepta nada ahora mismo ({status}).</translation>
    </message>
    <message>
        <source>ListenBrainz cannot be reached.</source>
        <translation>No se puede conectar con ListenBrainz.</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <translation>ListenBrainz no conoce este token.</translation>
    </message>
    <message>
        <source>ListenBrainz could not answer ({status}). Try again in a while.</source>
        <translation>ListenBrainz no pudo responder ({status}). Inténtalo de nuevo en un rato.</translation>
    </message>
    <message>
        <source>ListenBrainz takes nothing just now ({status}).</source>
        <translation>ListenBrainz no acepta nada ahora mismo ({status}).</translation>
    </message>
    <message>
        <source>Its disk, or the network, failed in the middle of it.</source>
        <translation>Su disco, o la red, falló a mitad de camino.</translation>
    </message>
    <message>
        <source>It sends its sound locked up (encrypted), which Segue cannot play.</source>
        <translation>Envía su sonido protegido (cifrado), y así Segue no puede reproducirlo.</translation>
    </message>
    <message>
        <source>It sends its sound in pieces of one file, which Segue cannot play.</source>
        <translation>Envía su sonido en trozos de un solo archivo, y así Segue no puede reproducirlo.</translation>
    </message>
    <message>
        <source>There is no station in this list.</source>
        <translation>No hay ninguna emisora en esta lista.</translation>
    </message>
    <message>
        <source>What it sends is no sound that Segue knows.</source>
        <translation>Lo que envía no es un sonido que Segue conozca.</translation>
    </message>
    <message>
        <source>The connection was lost, and could not be made again.</source>
        <translation>Se perdió la conexión y no se pudo recuperar.</translation>
    </message>
    <message>
        <source>The station does not answer.</source>
        <translation>La emisora no responde.</translation>
    </message>
    <message>
        <source>Its address is not known, or this computer is offline.</source>
        <translation>No se conoce su dirección, o este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>No safe connection to the station can be made.</source>
        <translation>No se puede establecer una conexión segura con la emisora.</translation>
    </message>
    <message>
        <source>The station cannot be reached.</source>
        <translation>No se puede conectar con la emisora.</translation>
    </message>
    <message>
        <source>Its disk, or the network, does not answer.</source>
        <translation>Su disco, o la red, no responde.</translation>
    </message>
    <message>
        <source>It only leads from one address to the next.</source>
        <translation>Solo lleva de una dirección a la siguiente.</translation>
    </message>
    <message>
        <source>It does not answer as a station does.</source>
        <translation>No responde como lo hace una emisora.</translation>
    </message>
    <message>
        <source>The station lets nobody listen without an account.</source>
        <translation>La emisora no deja escuchar a nadie sin una cuenta.</translation>
    </message>
    <message>
        <source>There is no station at this address.</source>
        <translation>No hay ninguna emisora en esta dirección.</translation>
    </message>
    <message>
        <source>The station reports a fault ({status}).</source>
        <translation>La emisora informa de un fallo ({status}).</translation>
    </message>
    <message>
        <source>VLC is not installed.</source>
        <translation>VLC no está instalado.</translation>
    </message>
    <message>
        <source>To hear it would take too much memory, or its sound is damaged.</source>
        <translation>Escucharlo ocuparía demasiada memoria, o su sonido está dañado.</translation>
    </message>
    <message>
        <source>Its sound could not be decoded.</source>
        <translation>Su sonido no se pudo decodificar.</translation>
    </message>
    <message>
        <source>To hear it would take too long.</source>
        <translation>Escucharlo llevaría demasiado tiempo.</translation>
    </message>
    <message>
        <source>It could not be heard just now.</source>
        <translation>Ahora mismo no se pudo escuchar.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>“{to}” is the database itself. Name another file for the copy.</source>
        <translation>«{to}» es la propia base de datos. Indica otro archivo para la copia.</translation>
    </message>
    <message>
        <source>The copy “{to}” could not be written: {reason}.</source>
        <translation>No se pudo escribir la copia «{to}»: {reason}.</translation>
    </message>
    <message>
        <source>Segue’s database “{file}” is damaged. {hint}</source>
        <translation>La base de datos de Segue, «{file}», está dañada. {hint}</translation>
    </message>
    <message>
        <source>There is no file “{copy_file}”.</source>
        <translation>No hay ningún archivo «{copy_file}».</translation>
    </message>
    <message>
        <source>“{copy_file}” is empty: no copy of what Segue stores.</source>
        <translation>«{copy_file}» está vacío: no es una copia de lo que guarda Segue.</translation>
    </message>
    <message>
        <source>“{copy_file}” could not be put in place: {reason}.</source>
        <translation>«{copy_file}» no se pudo poner en su sitio: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” belongs to another program. It has been left as it is.</source>
        <translation>«{file}» es de otro programa. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“{file}” is not a Segue database. It has been left as it is.</source>
        <translation>«{file}» no es una base de datos de Segue. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{folder}”. Allow it, or choose another folder with --profile.</source>
        <translation>Segue no tiene permiso para escribir en la carpeta de su perfil, «{folder}». Dáselo, o elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The disk that holds “{folder}” is full. Nothing was lost; make room and try again.</source>
        <translation>El disco donde está «{folder}» está lleno. No se perdió nada; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program keeps “{file}” locked.</source>
        <translation>Otro programa tiene bloqueado «{file}».</translation>
    </message>
    <message>
        <source>The disk failed while Segue used “{file}” ({reason}).</source>
        <translation>El disco falló mientras Segue usaba «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>There is no copy of it in its folder “backups”.</source>
        <translation>No hay ninguna copia en su carpeta «backups».</translation>
    </message>
    <message>
        <source>To go back to its newest copy, type `{command}`.</source>
        <translation>Para volver a su copia más reciente, escribe `{command}`.</translation>
    </message>
    <message>
        <source>The profile folder “{folder}” cannot be made or opened: {reason}.</source>
        <translation>La carpeta del perfil, «{folder}», no se puede crear o abrir: {reason}.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Segue. Install that one, or choose another folder with --profile. Nothing was changed.</source>
        <translation>Este perfil lo escribió una versión más nueva de Segue. Instálala, o elige otra carpeta con --profile. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{to}” could not be written: {reason}.</source>
        <translation>«{to}» no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>This system has no keyring, and Segue keeps no secret anywhere else. Install one, as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Este sistema no tiene llavero, y Segue no guarda secretos en ningún otro sitio. Instala uno, como GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Tu llavero está bloqueado.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>Segue may not read this file (no permission).</source>
        <translation>Segue no puede leer este archivo (falta permiso).</translation>
    </message>
    <message>
        <source>This file could not be read ({reason}).</source>
        <translation>Este archivo no se pudo leer ({reason}).</translation>
    </message>
    <message>
        <source>This file is damaged: it asks for more memory than there is.</source>
        <translation>Este archivo está dañado: pide más memoria de la que hay.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>«{file}» no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is too large to be lyrics.</source>
        <translation>«{file}» es demasiado grande para ser una letra.</translation>
    </message>
    <message>
        <source>“{file}” is no text, so it cannot be lyrics.</source>
        <translation>«{file}» no es texto, así que no puede ser una letra.</translation>
    </message>
    <message>
        <source>This is not {noun} file, or it is damaged.</source>
        <translation>El archivo no es lo que dice su nombre ({noun}), o está dañado.</translation>
    </message>
    <message>
        <source>Segue does not know this kind of file.</source>
        <translation>Segue no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {patience} seconds.</source>
        <translation>Leer este archivo llevó más de {patience} segundos.</translation>
    </message>
    <message>
        <source>This file is damaged: reading it crashed its reader.</source>
        <translation>Este archivo está dañado: al leerlo falló su lector.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere, which would keep the old tags.</source>
        <translation>Este archivo tiene otro nombre en otro lugar, que conservaría las etiquetas antiguas.</translation>
    </message>
    <message>
        <source>Writing these tags would have changed the sound of this file.</source>
        <translation>Escribir estas etiquetas habría cambiado el sonido de este archivo.</translation>
    </message>
    <message>
        <source>Another program is changing this file.</source>
        <translation>Otro programa está cambiando este archivo.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Este archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The tags of this file cannot be changed without losing some of them.</source>
        <translation>Las etiquetas de este archivo no se pueden cambiar sin perder algunas.</translation>
    </message>
    <message>
        <source>Segue may not write here (no permission).</source>
        <translation>Segue no puede escribir aquí (falta permiso).</translation>
    </message>
    <message>
        <source>There is no room for a changed copy of this file: the disk is full.</source>
        <translation>No hay espacio para una copia cambiada de este archivo: el disco está lleno.</translation>
    </message>
    <message>
        <source>This disk is read-only.</source>
        <translation>Este disco es de solo lectura.</translation>
    </message>
    <message>
        <source>This file could not be written ({reason}).</source>
        <translation>Este archivo no se pudo escribir ({reason}).</translation>
    </message>
    <message>
        <source>The tags of this file are damaged, and Segue does not dare to change them.</source>
        <translation>Las etiquetas de este archivo están dañadas, y Segue no se atreve a cambiarlas.</translation>
    </message>
    <message>
        <source>Segue cannot write tags into this kind of file.</source>
        <translation>Segue no puede escribir etiquetas en este tipo de archivo.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold tags.</source>
        <translation>Este tipo de archivo no admite etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n disc</source>
        <comment>%n discs</comment>
        <translation>
            <numerusform>%n disco</numerusform>
            <numerusform>%n discos</numerusform>
        </translation>
    </message>
    <message>
        <source>What fits now</source>
        <translation>Lo que encaja ahora</translation>
    </message>
    <message>
        <source>Forgotten favourites</source>
        <translation>Favoritos olvidados</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nunca escuchado</translation>
    </message>
    <message>
        <source>Sounds like what plays</source>
        <translation>Parecido a lo que suena</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark</source>
        <comment>%n bookmarks</comment>
        <translation>
            <numerusform>%n marcador</numerusform>
            <numerusform>%n marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark deleted</source>
        <comment>%n bookmarks deleted</comment>
        <translation>
            <numerusform>%n marcador eliminado</numerusform>
            <numerusform>%n marcadores eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track alike</source>
        <comment>%n tracks alike</comment>
        <translation>
            <numerusform>%n tema parecido</numerusform>
            <numerusform>%n temas parecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n album</source>
        <comment>On %n albums</comment>
        <translation>
            <numerusform>En %n álbum</numerusform>
            <numerusform>En %n álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{albums}, on %n more</source>
        <comment>{albums}, on %n more</comment>
        <translation>
            <numerusform>{albums}, en %n más</numerusform>
            <numerusform>{albums}, en %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track moved in the queue</source>
        <comment>%n tracks moved in the queue</comment>
        <translation>
            <numerusform>%n tema movido en la cola</numerusform>
            <numerusform>%n temas movidos en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed from the queue</source>
        <comment>%n tracks removed from the queue</comment>
        <translation>
            <numerusform>%n tema quitado de la cola</numerusform>
            <numerusform>%n temas quitados de la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Elegir una portada…</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Quitar la portada</translation>
    </message>
    <message>
        <source>“{file}” is no picture that Segue can show</source>
        <translation>«{file}» no es una imagen que Segue pueda mostrar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una portada</translation>
    </message>
    <message>
        <source>Cover removed</source>
        <translation>Portada quitada</translation>
    </message>
    <message numerus="yes">
        <source>and %n file more</source>
        <comment>and %n files more</comment>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder</source>
        <comment>%n folders</comment>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n play, each question asked before its answer was heard. Found on {day}.</source>
        <comment>Of %n plays, each question asked before its answer was heard. Found on {day}.</comment>
        <translation>
            <numerusform>De %n reproducción: cada pregunta se hizo antes de oír su respuesta. Calculado el {day}.</numerusform>
            <numerusform>De %n reproducciones: cada pregunta se hizo antes de oír su respuesta. Calculado el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}, of %n question.</source>
        <comment>{told}, of %n questions.</comment>
        <translation>
            <numerusform>{told}, de %n pregunta.</numerusform>
            <numerusform>{told}, de %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on {kept} of %n day</source>
        <comment>Kept on {kept} of %n days</comment>
        <translation>
            <numerusform>Se cumplió {kept} de %n día</numerusform>
            <numerusform>Se cumplió {kept} de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of %n day</source>
        <comment>The last {shown} of %n days</comment>
        <translation>
            <numerusform>Los últimos {shown} de %n día</numerusform>
            <numerusform>Los últimos {shown} de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n play of {day}</source>
        <comment>Take back %n plays of {day}</comment>
        <translation>
            <numerusform>Deshacer %n reproducción del {day}</numerusform>
            <numerusform>Deshacer %n reproducciones del {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file from {services}</source>
        <comment>%n files from {services}</comment>
        <translation>
            <numerusform>%n archivo de {services}</numerusform>
            <numerusform>%n archivos de {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen read</source>
        <comment>%n listens read</comment>
        <translation>
            <numerusform>%n escucha leída</numerusform>
            <numerusform>%n escuchas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n listen added, {matched} is of a track in your library</source>
        <comment>Of %n listens added, {matched} are of tracks in your library</comment>
        <translation>
            <numerusform>De %n escucha añadida, {matched} es de un tema de tu biblioteca</numerusform>
            <numerusform>De %n escuchas añadidas, {matched} son de temas de tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song not in your library</source>
        <comment>%n songs not in your library</comment>
        <translation>
            <numerusform>%n canción que no está en tu biblioteca</numerusform>
            <numerusform>%n canciones que no están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>For now</source>
        <translation>Para ahora</translation>
    </message>
    <message>
        <source>Pick up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>Hace mucho que no suena</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Lo último que sonó</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Recién llegado</translation>
    </message>
    <message>
        <source>Less of {name}</source>
        <translation>Menos {name}</translation>
    </message>
    <message>
        <source>Don’t suggest this any more</source>
        <translation>No volver a sugerir esto</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Los últimos añadidos</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Todavía no hay álbumes</translation>
    </message>
    <message>
        <source>Tracks whose tags name an album are shown here, each album by its cover.</source>
        <translation>Aquí aparecen los temas cuyas etiquetas nombran un álbum, cada álbum con su portada.</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>Con más temas primero</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Todavía no hay artistas</translation>
    </message>
    <message>
        <source>Everyone whom the tags of your tracks name is shown here.</source>
        <translation>Aquí aparecen todos los que nombran las etiquetas de tus temas.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message numerus="yes">
        <source>%n genre</source>
        <comment>%n genres</comment>
        <translation>
            <numerusform>%n género</numerusform>
            <numerusform>%n géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>No genres yet</source>
        <translation>Todavía no hay géneros</translation>
    </message>
    <message>
        <source>The genres that the tags of your tracks name are shown here.</source>
        <translation>Aquí aparecen los géneros que nombran las etiquetas de tus temas.</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Varios artistas</translation>
    </message>
    <message numerus="yes">
        <source>%n offer in {days}</source>
        <comment>%n offers in {days}</comment>
        <translation>
            <numerusform>%n propuesta en {days}</numerusform>
            <numerusform>%n propuestas en {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist of yours</source>
        <comment>%n playlists of yours</comment>
        <translation>
            <numerusform>%n lista tuya</numerusform>
            <numerusform>%n listas tuyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has offered you nothing in %n day.</source>
        <comment>It has offered you nothing in %n days.</comment>
        <translation>
            <numerusform>En %n día no te ha propuesto nada.</numerusform>
            <numerusform>En %n días no te ha propuesto nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list</source>
        <comment>%n lists</comment>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} plays: {found} of %n track is in your library</source>
        <comment>{name} plays: {found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>Suena {name}: {found} de %n tema está en tu biblioteca</numerusform>
            <numerusform>Suena {name}: {found} de %n temas están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist</source>
        <comment>%n playlists</comment>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist written to {folder}</source>
        <comment>%n playlists written to {folder}</comment>
        <translation>
            <numerusform>%n lista escrita en {folder}</numerusform>
            <numerusform>%n listas escritas en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n track of it not in your library</source>
        <comment>; %n tracks of it not in your library</comment>
        <translation>
            <numerusform>; %n de sus temas no está en tu biblioteca</numerusform>
            <numerusform>; %n de sus temas no están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track not in your library</source>
        <comment>%n tracks not in your library</comment>
        <translation>
            <numerusform>%n tema que no está en tu biblioteca</numerusform>
            <numerusform>%n temas que no están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist is here</source>
        <comment>%n playlists are here</comment>
        <translation>
            <numerusform>Ya está aquí %n lista</numerusform>
            <numerusform>Ya están aquí %n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one track is in your library</source>
        <comment>All of %n tracks are in your library</comment>
        <translation>
            <numerusform>El único tema está en tu biblioteca</numerusform>
            <numerusform>Los %n temas están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track is in your library</source>
        <comment>{found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{found} de %n tema está en tu biblioteca</numerusform>
            <numerusform>{found} de %n temas están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n file written</source>
        <comment>{done} of %n files written</comment>
        <translation>
            <numerusform>{done} de %n archivo escrito</numerusform>
            <numerusform>{done} de %n archivos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen</source>
        <comment>%n listens</comment>
        <translation>
            <numerusform>%n escucha</numerusform>
            <numerusform>%n escuchas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n playlist</source>
        <comment>{done} of %n playlists</comment>
        <translation>
            <numerusform>{done} de %n lista</numerusform>
            <numerusform>{done} de %n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file found</source>
        <comment>%n files found</comment>
        <translation>
            <numerusform>%n archivo encontrado</numerusform>
            <numerusform>%n archivos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n file read</source>
        <comment>{read} of %n files read</comment>
        <translation>
            <numerusform>{read} de %n archivo leído</numerusform>
            <numerusform>{read} de %n archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n track added so far</source>
        <comment>Stopped; %n tracks added so far</comment>
        <translation>
            <numerusform>Detenido; %n tema añadido hasta ahora</numerusform>
            <numerusform>Detenido; %n temas añadidos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added</source>
        <comment>%n tracks added</comment>
        <translation>
            <numerusform>%n tema añadido</numerusform>
            <numerusform>%n temas añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be measured: damaged, or too short.</source>
        <comment>%n tracks could not be measured: damaged, or too short.</comment>
        <translation>
            <numerusform>%n tema no se pudo medir: está dañado o es demasiado corto.</numerusform>
            <numerusform>%n temas no se pudieron medir: están dañados o son demasiado cortos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: parts of a file, and those whose sound cannot be told from others.</source>
        <comment>%n tracks left alone: parts of a file, and those whose sound cannot be told from others.</comment>
        <translation>
            <numerusform>%n tema se dejó como estaba: es parte de un archivo, o su sonido no se distingue de otros.</numerusform>
            <numerusform>%n temas se dejaron como estaban: partes de un archivo, y aquellos cuyo sonido no se distingue de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The play behind it</source>
        <comment>The %n plays behind it</comment>
        <translation>
            <numerusform>La reproducción que hay detrás</numerusform>
            <numerusform>Las %n reproducciones que hay detrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rating</source>
        <comment>ratings</comment>
        <translation>
            <numerusform>valoración</numerusform>
            <numerusform>valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loved track</source>
        <comment>loved tracks</comment>
        <translation>
            <numerusform>tema favorito</numerusform>
            <numerusform>temas favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play</source>
        <comment>plays</comment>
        <translation>
            <numerusform>reproducción</numerusform>
            <numerusform>reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip</source>
        <comment>skips</comment>
        <translation>
            <numerusform>salto</numerusform>
            <numerusform>saltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <comment>dates added</comment>
        <translation>
            <numerusform>fecha de incorporación</numerusform>
            <numerusform>fechas de incorporación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playlist</source>
        <comment>playlists</comment>
        <translation>
            <numerusform>lista</numerusform>
            <numerusform>listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>y %n tema más</numerusform>
            <numerusform>y %n temas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n play</source>
        <comment>All %n plays</comment>
        <translation>
            <numerusform>La única reproducción</numerusform>
            <numerusform>Las %n reproducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>There is nothing to play in it</source>
        <translation>No contiene nada que reproducir</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Forget an artist</source>
        <translation>Olvidar a un artista</translation>
    </message>
    <message>
        <source>All their plays leave your history; the music itself stays. You can undo it.</source>
        <translation>Todas sus reproducciones salen de tu historial; la música se queda. Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>You have played nobody of this name.</source>
        <translation>No has escuchado a nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Artists of that name</source>
        <translation>Artistas con ese nombre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation>Lista inteligente</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Emisora</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>Tu lista</translation>
    </message>
    <message>
        <source>Your smart playlist</source>
        <translation>Tu lista inteligente</translation>
    </message>
    <message>
        <source>Your blend</source>
        <translation>Tu mezcla</translation>
    </message>
    <message>
        <source>Your folder of playlists</source>
        <translation>Tu carpeta de listas</translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation>Ir al álbum</translation>
    </message>
    <message>
        <source>Go to the folder</source>
        <translation>Ir a la carpeta</translation>
    </message>
    <message>
        <source>Go to the playlist, to change it</source>
        <translation>Ir a la lista para cambiarla</translation>
    </message>
    <message numerus="yes">
        <source>%n play: see it</source>
        <comment>%n plays: see them</comment>
        <translation>
            <numerusform>%n reproducción: verla</numerusform>
            <numerusform>%n reproducciones: verlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{artist}, heard in the same hour %n time: see these plays</source>
        <comment>{artist}, heard in the same hour %n times: see these plays</comment>
        <translation>
            <numerusform>{artist}, escuchado en la misma hora %n vez: ver esas reproducciones</numerusform>
            <numerusform>{artist}, escuchado en la misma hora %n veces: ver esas reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of at most %n track can be edited at once</source>
        <comment>The tags of at most %n tracks can be edited at once</comment>
        <translation>
            <numerusform>Solo se pueden editar las etiquetas de %n tema a la vez</numerusform>
            <numerusform>Solo se pueden editar las etiquetas de %n temas a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station kept under Stations</source>
        <comment>%n stations kept under Stations</comment>
        <translation>
            <numerusform>%n emisora guardada en Emisoras</numerusform>
            <numerusform>%n emisoras guardadas en Emisoras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist deleted</source>
        <comment>%n playlists deleted</comment>
        <translation>
            <numerusform>%n lista eliminada</numerusform>
            <numerusform>%n listas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed</source>
        <comment>%n tracks removed</comment>
        <translation>
            <numerusform>%n tema quitado</numerusform>
            <numerusform>%n temas quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to “{playlist}”</source>
        <comment>%n tracks added to “{playlist}”</comment>
        <translation>
            <numerusform>%n tema añadido a «{playlist}»</numerusform>
            <numerusform>%n temas añadidos a «{playlist}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate removed</source>
        <comment>%n duplicates removed</comment>
        <translation>
            <numerusform>%n duplicado quitado</numerusform>
            <numerusform>%n duplicados quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>The one file of “{old}” is not in “{new}”</source>
        <comment>None of the %n files of “{old}” is in “{new}”</comment>
        <translation>
            <numerusform>El único archivo de «{old}» no está en «{new}»</numerusform>
            <numerusform>Ninguno de los %n archivos de «{old}» está en «{new}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one file is there: “{new}” is looked at from now on</source>
        <comment>All %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>El único archivo está ahí: desde ahora se mira en «{new}»</numerusform>
            <numerusform>Los %n archivos están ahí: desde ahora se mira en «{new}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n file is there: “{new}” is looked at from now on</source>
        <comment>{there} of %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>{there} de %n archivo está ahí: desde ahora se mira en «{new}»</numerusform>
            <numerusform>{there} de %n archivos están ahí: desde ahora se mira en «{new}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track stays missing: its file has a history there already</source>
        <comment>%n tracks stay missing: their files have a history there already</comment>
        <translation>
            <numerusform>%n tema sigue faltando: su archivo ya tiene allí un historial</numerusform>
            <numerusform>%n temas siguen faltando: sus archivos ya tienen allí un historial</numerusform>
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
            <numerusform>Y %n carpeta más</numerusform>
            <numerusform>Y %n carpetas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder is not there · %n file missing</source>
        <comment>This folder is not there · %n files missing</comment>
        <translation>
            <numerusform>Esta carpeta no está · falta %n archivo</numerusform>
            <numerusform>Esta carpeta no está · faltan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is somewhere else now…</source>
        <translation>Ahora está en otro sitio…</translation>
    </message>
    <message>
        <source>{folder} is somewhere else now</source>
        <translation>{folder} está ahora en otro sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n listen was refused: {reason}.</source>
        <comment>%n listens were refused: {reason}.</comment>
        <translation>
            <numerusform>Se rechazó %n escucha: {reason}.</numerusform>
            <numerusform>Se rechazaron %n escuchas: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect, and do not send %n listen</source>
        <comment>Disconnect, and do not send %n listens</comment>
        <translation>
            <numerusform>Desconectar sin enviar %n escucha</numerusform>
            <numerusform>Desconectar sin enviar %n escuchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all, and run by MetaBrainz, a foundation.</source>
        <translation>Abierto a todo el mundo y llevado por MetaBrainz, una fundación.</translation>
    </message>
    <message>
        <source>The oldest of them, with charts and neighbours.</source>
        <translation>El más antiguo, con listas de éxitos y vecinos.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n listen…</source>
        <comment>Sending %n listens…</comment>
        <translation>
            <numerusform>Enviando %n escucha…</numerusform>
            <numerusform>Enviando %n escuchas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen waits.</source>
        <comment>%n listens wait.</comment>
        <translation>
            <numerusform>%n escucha espera.</numerusform>
            <numerusform>%n escuchas esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue tries again at {time}.</source>
        <translation>Segue lo intentará de nuevo a las {time}.</translation>
    </message>
    <message>
        <source>Connected; nothing has been sent yet.</source>
        <translation>Conectado; todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Last sent at {time}.</source>
        <translation>Último envío: {time}.</translation>
    </message>
    <message>
        <source>All is sent, the last at {time}.</source>
        <translation>Todo está enviado; lo último, a las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Still for %n minute: only a game counts</source>
        <comment>Still for %n minutes: only a game counts</comment>
        <translation>
            <numerusform>Sin uso desde hace %n minuto: solo cuenta un juego</numerusform>
            <numerusform>Sin uso desde hace %n minutos: solo cuenta un juego</numerusform>
        </translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Video editing</source>
        <translation>Edición de video</translation>
    </message>
    <message>
        <source>Making music</source>
        <translation>Creación de música</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Libros y documentos</translation>
    </message>
    <message>
        <source>Pictures and graphics</source>
        <translation>Imágenes y gráficos</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>TV or monitor (HDMI, DisplayPort)</source>
        <translation>Televisor o monitor (HDMI, DisplayPort)</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>Cannot be seen: Segue runs in a sandbox, which shuts it off from other programs</source>
        <translation>No se puede ver: Segue corre en un entorno aislado, separado de los demás programas</translation>
    </message>
    <message>
        <source>Cannot be seen on this system</source>
        <translation>No se puede ver en este sistema</translation>
    </message>
    <message>
        <source>A game counts before all others, else the program that was started last.</source>
        <translation>Un juego cuenta antes que todo lo demás; si no, el programa que se abrió el último.</translation>
    </message>
    <message>
        <source>Wayland hides windows from other programs.</source>
        <translation>Wayland oculta las ventanas a otros programas.</translation>
    </message>
    <message>
        <source>Segue runs in a sandbox.</source>
        <translation>Segue corre en un entorno aislado.</translation>
    </message>
    <message>
        <source>The window manager does not tell.</source>
        <translation>El gestor de ventanas no lo dice.</translation>
    </message>
    <message>
        <source>This system is not asked.</source>
        <translation>A este sistema no se le pregunta.</translation>
    </message>
    <message>
        <source>None comes in full screen, under “do not disturb”, in calls and presentations, or when locked.</source>
        <translation>No llega ninguna a pantalla completa, en «no molestar», en llamadas y presentaciones ni con bloqueo.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>“do not disturb”</source>
        <translation>«no molestar»</translation>
    </message>
    <message>
        <source>calls and presentations</source>
        <translation>llamadas y presentaciones</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>el bloqueo</translation>
    </message>
    <message>
        <source>This desktop does not tell of: {what}.</source>
        <translation>Este escritorio no informa de: {what}.</translation>
    </message>
    <message>
        <source>“{text}” → {parts}</source>
        <translation>«{text}» → {parts}</translation>
    </message>
    <message>
        <source>“{text}” stays one</source>
        <translation>«{text}» queda como uno solo</translation>
    </message>
    <message numerus="yes">
        <source>%n track of {many} that fit</source>
        <comment>%n tracks of {many} that fit</comment>
        <translation>
            <numerusform>%n tema de los {many} que encajan</numerusform>
            <numerusform>%n temas de los {many} que encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their loudness is written into %n file</source>
        <comment>Their loudness is written into %n files</comment>
        <translation>
            <numerusform>Su sonoridad ya está escrita en %n archivo</numerusform>
            <numerusform>Su sonoridad ya está escrita en %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n track</source>
        <comment>{done} of %n tracks</comment>
        <translation>
            <numerusform>{done} de %n tema</numerusform>
            <numerusform>{done} de %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be heard: damaged, or too short.</source>
        <comment>%n tracks could not be heard: damaged, or too short.</comment>
        <translation>
            <numerusform>%n tema no se pudo escuchar: está dañado o es demasiado corto.</numerusform>
            <numerusform>%n temas no se pudieron escuchar: están dañados o son demasiado cortos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: videos, parts of a file, and what is longer than {minutes} minutes.</source>
        <comment>%n tracks left alone: videos, parts of a file, and what is longer than {minutes} minutes.</comment>
        <translation>
            <numerusform>%n tema se dejó como estaba: es un video, parte de un archivo o dura más de {minutes} minutos.</numerusform>
            <numerusform>%n temas se dejaron como estaban: videos, partes de un archivo y lo que dura más de {minutes} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track, the most alike first</source>
        <comment>%n tracks, the most alike first</comment>
        <translation>
            <numerusform>%n tema, los más parecidos primero</numerusform>
            <numerusform>%n temas, los más parecidos primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>Of a radio station, as its website gives it for players. Segue connects to it only while you play it, and keeps it under Stations.</source>
        <translation>La de una emisora de radio, tal como su web la da para reproductores. Segue solo se conecta a ella mientras la escuchas, y la guarda en Emisoras.</translation>
    </message>
    <message>
        <source>This is no address that Segue can play. One begins with http:// or https://</source>
        <translation>Esta no es una dirección que Segue pueda reproducir. Empiezan por http:// o https://</translation>
    </message>
    <message>
        <source>“{station}” renamed “{name}”</source>
        <translation>«{station}» ahora se llama «{name}»</translation>
    </message>
    <message>
        <source>Rename the station</source>
        <translation>Cambiar el nombre de la emisora</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n station</source>
        <comment>%n stations</comment>
        <translation>
            <numerusform>%n emisora</numerusform>
            <numerusform>%n emisoras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{station}” removed</source>
        <comment>%n stations removed</comment>
        <translation>
            <numerusform>«{station}» quitada</numerusform>
            <numerusform>%n emisoras quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the tags of %n track</source>
        <comment>Edit the tags of %n tracks</comment>
        <translation>
            <numerusform>Editar las etiquetas de %n tema</numerusform>
            <numerusform>Editar las etiquetas de %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track inside a larger file will stay as before: see its CUE sheet or chapters.</source>
        <comment>%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.</comment>
        <translation>
            <numerusform>%n tema dentro de un archivo mayor quedará como antes: mira su hoja CUE o sus capítulos.</numerusform>
            <numerusform>%n temas dentro de un archivo mayor quedarán como antes: mira su hoja CUE o sus capítulos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n track changed</source>
        <comment>The tags of %n tracks changed</comment>
        <translation>
            <numerusform>Etiquetas de %n tema cambiadas</numerusform>
            <numerusform>Etiquetas de %n temas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track changed.</source>
        <comment>%n tracks changed.</comment>
        <translation>
            <numerusform>%n tema cambiado.</numerusform>
            <numerusform>%n temas cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags put back as they were</source>
        <translation>Las etiquetas están de nuevo como estaban</translation>
    </message>
    <message>
        <source>“{file}” could not be put back: {reason}</source>
        <translation>«{file}» no se pudo devolver a como estaba: {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>«{file}» no se pudo escribir: {reason}</translation>
    </message>
    <message>
        <source> And {more} more.</source>
        <translation> Y {more} más.</translation>
    </message>
    <message>
        <source>Files that could not be changed</source>
        <translation>Archivos que no se pudieron cambiar</translation>
    </message>
    <message>
        <source>{field}: a number from {first:g} to {last:g}.</source>
        <translation>{field}: un número de {first:g} a {last:g}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” will play next</source>
        <comment>%n tracks of “{album}” will play next</comment>
        <translation>
            <numerusform>%n tema de «{album}» sonará a continuación</numerusform>
            <numerusform>%n temas de «{album}» sonarán a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track will play next</source>
        <comment>%n tracks will play next</comment>
        <translation>
            <numerusform>%n tema sonará a continuación</numerusform>
            <numerusform>%n temas sonarán a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” added to the queue</source>
        <comment>%n tracks of “{album}” added to the queue</comment>
        <translation>
            <numerusform>%n tema de «{album}» añadido a la cola</numerusform>
            <numerusform>%n temas de «{album}» añadidos a la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to the queue</source>
        <comment>%n tracks added to the queue</comment>
        <translation>
            <numerusform>%n tema añadido a la cola</numerusform>
            <numerusform>%n temas añadidos a la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{playlist}” made with %n track</source>
        <comment>“{playlist}” made with %n tracks</comment>
        <translation>
            <numerusform>«{playlist}» creada con %n tema</numerusform>
            <numerusform>«{playlist}» creada con %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n track removed</source>
        <comment>Ratings of %n tracks removed</comment>
        <translation>
            <numerusform>Valoración de %n tema quitada</numerusform>
            <numerusform>Valoraciones de %n temas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track rated {stars}</source>
        <comment>%n tracks rated {stars}</comment>
        <translation>
            <numerusform>%n tema valorado con {stars}</numerusform>
            <numerusform>%n temas valorados con {stars}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track no longer loved</source>
        <comment>%n tracks no longer loved</comment>
        <translation>
            <numerusform>%n tema ya no es favorito</numerusform>
            <numerusform>%n temas ya no son favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track loved</source>
        <comment>%n tracks loved</comment>
        <translation>
            <numerusform>%n tema entre tus favoritos</numerusform>
            <numerusform>%n temas entre tus favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all plays of this track</source>
        <comment>Forget all plays of these %n tracks</comment>
        <translation>
            <numerusform>Olvidar todas las reproducciones de este tema</numerusform>
            <numerusform>Olvidar todas las reproducciones de estos %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist</source>
        <comment>artists</comment>
        <translation>
            <numerusform>artista</numerusform>
            <numerusform>artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist, {new} new to you</source>
        <comment>artists, {new} new to you</comment>
        <translation>
            <numerusform>artista, {new} nuevo para ti</numerusform>
            <numerusform>artistas, {new} nuevos para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play of {tracks}</source>
        <comment>plays of {tracks}</comment>
        <translation>
            <numerusform>reproducción de {tracks}</numerusform>
            <numerusform>reproducciones de {tracks}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day with {whose}</source>
        <comment>days with {whose}</comment>
        <translation>
            <numerusform>día con {whose}</numerusform>
            <numerusform>días con {whose}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>%n could not be read</comment>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Mi música</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>of music</source>
        <translation>de música</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>artistas</translation>
    </message>
    <message>
        <source>days with music</source>
        <translation>días con música</translation>
    </message>
    <message>
        <source>made with Segue</source>
        <translation>hecho con Segue</translation>
    </message>
    <message>
        <source>Segue is open with this profile and does not answer.</source>
        <translation>Segue está abierto con este perfil y no responde.</translation>
    </message>
    <message>
        <source>Segue cannot reach the sound of this machine: what it needs for that is missing ({reason}). On Debian: apt install libpulse0</source>
        <translation>Segue no puede acceder al sonido de este equipo: falta lo que necesita para ello ({reason}). En Debian: apt install libpulse0</translation>
    </message>
    <message>
        <source>Segue’s database is damaged.</source>
        <translation>La base de datos de Segue está dañada.</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Volver a una copia…</translation>
    </message>
    <message>
        <source>There is a copy of {day}. What came after that is not in it: plays, ratings, playlists. The damaged one is kept in the folder “backups”.</source>
        <translation>Hay una copia del {day}. Lo que vino después no está en ella: reproducciones, valoraciones, listas. La dañada se conserva en la carpeta «backups».</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>Volver a la copia</translation>
    </message>
    <message>
        <source>The sound had stopped answering. It has been started anew, and goes on where it was.</source>
        <translation>El sonido había dejado de responder. Se ha vuelto a iniciar y sigue donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other file.</source>
        <comment>Nor can %n other files.</comment>
        <translation>
            <numerusform>Ni tampoco %n archivo más.</numerusform>
            <numerusform>Ni tampoco %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to play in what was opened.</source>
        <translation>En lo que se abrió no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”.</source>
        <translation>No hay ningún oyente llamado «{name}».</translation>
    </message>
    <message>
        <source>Segue does not know what to do with this.</source>
        <translation>Segue no sabe qué hacer con esto.</translation>
    </message>
    <message>
        <source>Segue is open already, as the mini player.</source>
        <translation>Segue ya está abierto, como minirreproductor.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Segue is open already.</source>
        <translation>Segue ya está abierto.</translation>
    </message>
    <message>
        <source> Played by {engine}.</source>
        <translation> Reproducido por {engine}.</translation>
    </message>
    <message>
        <source> Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.</source>
        <translation> Reproducido por {engine}, en silencio: no responde ningún servidor de sonido (PulseAudio o PipeWire).</translation>
    </message>
    <message>
        <source>Everything Segue stores lies in {folder} and stays on this machine.</source>
        <translation>Todo lo que guarda Segue está en {folder} y no sale de este equipo.</translation>
    </message>
    <message>
        <source> Only small copies of covers, which it can make again, lie in {cache}.</source>
        <translation> Solo hay pequeñas copias de portadas, que puede volver a hacer, en {cache}.</translation>
    </message>
    <message>
        <source> What you play is sent only to services that you have connected.</source>
        <translation> Lo que escuchas solo se envía a los servicios que hayas conectado.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {what}.</source>
        <translation>«{path}» no se pudo escribir: {what}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a file of Segue’s settings.</source>
        <translation>«{path}» es demasiado grande para ser un archivo de ajustes de Segue.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings: it is not written as JSON.</source>
        <translation>Esto no es un archivo de ajustes de Segue: no está escrito en JSON.</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings.</source>
        <translation>Esto no es un archivo de ajustes de Segue.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Segue.</source>
        <translation>Estos ajustes los escribió una versión más nueva de Segue.</translation>
    </message>
    <message numerus="yes">
        <source>%n track so far</source>
        <comment>%n tracks so far</comment>
        <translation>
            <numerusform>%n tema hasta ahora</numerusform>
            <numerusform>%n temas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is here</source>
        <comment>%n tracks are here</comment>
        <translation>
            <numerusform>%n tema ya está aquí</numerusform>
            <numerusform>%n temas ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your history is here: %n play</source>
        <comment>Your history is here: %n plays</comment>
        <translation>
            <numerusform>Tu historial ya está aquí: %n reproducción</numerusform>
            <numerusform>Tu historial ya está aquí: %n reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One setting is another now.</source>
        <comment>%n settings are others now.</comment>
        <translation>
            <numerusform>Ha cambiado un ajuste.</numerusform>
            <numerusform>Han cambiado %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one play of your history is forgotten</source>
        <comment>All %n plays of your history are forgotten</comment>
        <translation>
            <numerusform>La única reproducción de tu historial está olvidada</numerusform>
            <numerusform>Las %n reproducciones de tu historial están olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {moment} forgotten</source>
        <comment>%n plays since {moment} forgotten</comment>
        <translation>
            <numerusform>%n reproducción desde {moment} olvidada</numerusform>
            <numerusform>%n reproducciones desde {moment} olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {name} forgotten</source>
        <comment>%n plays of {name} forgotten</comment>
        <translation>
            <numerusform>%n reproducción de {name} olvidada</numerusform>
            <numerusform>%n reproducciones de {name} olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is in “{file}”</source>
        <comment>%n plays are in “{file}”</comment>
        <translation>
            <numerusform>%n reproducción está en «{file}»</numerusform>
            <numerusform>%n reproducciones están en «{file}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habit: {genres}.</source>
        <comment>Habits: {genres}.</comment>
        <translation>
            <numerusform>Costumbre: {genres}.</numerusform>
            <numerusform>Costumbres: {genres}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo is being made: music, and twelve weeks of listening. That takes about a minute.</source>
        <translation>Se está preparando la demo: música y doce semanas de escucha. Tarda alrededor de un minuto.</translation>
    </message>
</context>
<context>
    <name>AccentChoice</name>
    <message>
        <source>By the hour</source>
        <translation>Según la hora</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Un color propio</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>The colour as #rrggbb</source>
        <translation>El color como #rrggbb</translation>
    </message>
    <message>
        <source>By the hour: rose in the morning, blue by day, amber in the evening, indigo at night.</source>
        <translation>Según la hora: rosa por la mañana, azul durante el día, ámbar al anochecer, índigo por la noche.</translation>
    </message>
    <message>
        <source>Made lighter where it stands, so that it can be read.</source>
        <translation>Donde aparece se aclara, para que se pueda leer.</translation>
    </message>
    <message>
        <source>Made darker where it stands, so that it can be read.</source>
        <translation>Donde aparece se oscurece, para que se pueda leer.</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
</context>
<context>
    <name>ActivitiesChoice</name>
    <message>
        <source>Another activity, like “cleaning”</source>
        <translation>Otra actividad, como «limpiar»</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Otra actividad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>Añadir la actividad</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window. It goes into your history with what you play, and lets Segue learn what fits. One that is removed stays with what you have played.</source>
        <translation>Lo que puedes elegir al pie de la ventana. Queda en tu historial junto a lo que escuchas, y así Segue aprende qué encaja. Si quitas una, se conserva con lo que has escuchado.</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window, so that Segue learns what fits.</source>
        <translation>Lo que puedes elegir al pie de la ventana, para que Segue aprenda qué encaja.</translation>
    </message>
    <message>
        <source>“{activity}” renamed “{name}”</source>
        <translation>«{activity}» ahora se llama «{name}»</translation>
    </message>
    <message>
        <source>“{activity}” can no longer be chosen; what you played stays as it is</source>
        <translation>«{activity}» ya no se puede elegir; lo que escuchaste queda como está</translation>
    </message>
</context>
<context>
    <name>ActivityChip</name>
    <message>
        <source>What are you doing? It helps Segue to offer what fits.</source>
        <translation>¿Qué haces? Así Segue puede proponerte lo que encaja.</translation>
    </message>
    <message>
        <source>Noticed by the programs that run. Is it something else?</source>
        <translation>Notado por los programas abiertos. ¿Es otra cosa?</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Actividad: {word}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>¿Qué haces?</translation>
    </message>
</context>
<context>
    <name>AgeValue</name>
    <message>
        <source>in the last</source>
        <translation>hace menos de</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>no hace menos de</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>hace más de</translation>
    </message>
    <message>
        <source>not longer ago than</source>
        <translation>no hace más de</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Hours, days or more</source>
        <translation>Horas, días o más</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>or never</source>
        <translation>o nunca</translation>
    </message>
</context>
<context>
    <name>AgreedChoice</name>
    <message>
        <source>What you told me of offers</source>
        <translation>Lo que me has dicho de las propuestas</translation>
    </message>
    <message>
        <source>Nothing yet. What you answer to an offer, and ask of it in its menu, stands here.</source>
        <translation>Todavía nada. Aquí aparece lo que respondes a una propuesta y lo que le pides en su menú.</translation>
    </message>
    <message>
        <source>It holds until you take it back here.</source>
        <translation>Vale hasta que lo deshagas aquí.</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Deshacer: {words}</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Temas del álbum</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Varios artistas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>More for this album</source>
        <translation>Más acciones para este álbum</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <translation>Este álbum ya no está</translation>
    </message>
    <message>
        <source>Its tracks have left the library, or their tags name another album now.</source>
        <translation>Sus temas han salido de la biblioteca, o sus etiquetas nombran ahora otro álbum.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Tu historial</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Ir a {artist}</translation>
    </message>
    <message>
        <source>Go to {genre}</source>
        <translation>Ir a {genre}</translation>
    </message>
</context>
<context>
    <name>AlbumsAndTracks</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Why now?</source>
        <translation>¿Por qué ahora?</translation>
    </message>
    <message>
        <source>Why not more of …</source>
        <translation>¿Por qué no más …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Why not more of</source>
        <translation>Por qué no más</translation>
    </message>
    <message>
        <source>Not my taste</source>
        <translation>No es mi gusto</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>More {genre}</source>
        <translation>Más {genre}</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Lo que hago</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>No me toca {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Offer more of it</source>
        <translation>Proponer más de esto</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>En porcentaje del tamaño habitual.</translation>
    </message>
    <message>
        <source>How close the tracks of a list stand.</source>
        <translation>Lo juntas que están las pistas de una lista.</translation>
    </message>
    <message>
        <source>Covers and panels that glide to where they belong.</source>
        <translation>Portadas y paneles que se deslizan a su sitio.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>The columns are as Segue brings them</source>
        <translation>Las columnas están como las trae Segue</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>¿Dónde está tu música?</translation>
    </message>
</context>
<context>
    <name>ArrangementChoice</name>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>{what}: as usual</source>
        <translation>{what}: como siempre</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask for “jazz for the evening”, or “what did I play last week?”</source>
        <translation>Pide (en inglés): «jazz for the evening» o «what did I play last week?»</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Pide música, o pregunta por ella</translation>
    </message>
    <message>
        <source>For instance: jazz for the evening, 45 minutes</source>
        <translation>Por ejemplo: jazz for the evening, 45 minutes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Qué se puede decir</translation>
    </message>
</context>
<context>
    <name>AskChips</name>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What was asked for</source>
        <translation>Lo que se pidió</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Play it behind all that is to come</source>
        <translation>Reproducirlo detrás de todo lo que viene</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>Mostrar las reproducciones</translation>
    </message>
    <message>
        <source>Play these tracks</source>
        <translation>Reproducir estos temas</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Podrías decir</translation>
    </message>
    <message>
        <source>Ask in English. Names, and the words on the chips, are understood in your own language too.</source>
        <translation>Pide en inglés. Los nombres, y las palabras de los botones, se entienden también en español.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>No se entendió: {words}</translation>
    </message>
    <message>
        <source>Unexpected: {title}, {why}.</source>
        <translation>Inesperado: {title}, {why}.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>{name} listens</source>
        <translation>Escucha {name}</translation>
    </message>
    <message>
        <source>{name} listens. Let someone else listen</source>
        <translation>Escucha {name}. Cambiar de oyente</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best matches</source>
        <translation>Mejores resultados</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>¿Querías decir «{words}»?</translation>
    </message>
</context>
<context>
    <name>BlendControls</name>
    <message>
        <source>Mixed from lists and rules</source>
        <translation>Mezcla de listas y reglas</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nueva mezcla</translation>
    </message>
    <message>
        <source>From a recipe…</source>
        <translation>De una receta…</translation>
    </message>
    <message>
        <source>Edit parts</source>
        <translation>Editar las partes</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Guardar como receta</translation>
    </message>
    <message>
        <source>Saved as “{file}”, to be opened by anyone with Segue</source>
        <translation>Guardada como «{file}»; puede abrirla cualquiera que tenga Segue</translation>
    </message>
</context>
<context>
    <name>BlendEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Add a part: {part}</source>
        <translation>Añadir una parte: {part}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
</context>
<context>
    <name>BlendHead</name>
    <message>
        <source>Name of the blend</source>
        <translation>Nombre de la mezcla</translation>
    </message>
    <message>
        <source>More for this blend</source>
        <translation>Más acciones para esta mezcla</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>BlendList</name>
    <message>
        <source>From {part}</source>
        <translation>De {part}</translation>
    </message>
</context>
<context>
    <name>BlendPage</name>
    <message>
        <source>Draw again</source>
        <translation>Volver a elegir</translation>
    </message>
    <message>
        <source>See what it could hold as well</source>
        <translation>Ver qué más podría contener</translation>
    </message>
    <message>
        <source>What the blend would hold now</source>
        <translation>Lo que la mezcla contendría ahora</translation>
    </message>
    <message>
        <source>Nothing to play in it yet</source>
        <translation>Todavía no tiene nada que reproducir</translation>
    </message>
    <message>
        <source>None of its parts has a track. Give it another part, and it stands here at once.</source>
        <translation>Ninguna de sus partes tiene temas. Dale otra parte y aparecerá aquí enseguida.</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nueva mezcla</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>No blend was made</source>
        <translation>No se ha creado ninguna mezcla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{tracks} to begin with</source>
        <translation>{tracks} para empezar</translation>
    </message>
</context>
<context>
    <name>BookmarkControls</name>
    <message>
        <source>Nothing plays that could be bookmarked</source>
        <translation>No suena nada que se pueda marcar</translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Marcado en {time}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>Its bookmarks</source>
        <translation>Sus marcadores</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Todavía no hay marcadores</translation>
    </message>
    <message>
        <source>Press {key} at a moment that you want to find again.</source>
        <translation>Pulsa {key} en un momento que quieras volver a encontrar.</translation>
    </message>
    <message>
        <source>The dots in the player bar bookmark the moment that plays.</source>
        <translation>Con los puntos de la barra de reproducción marcas el momento que suena.</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Reproducir desde {time}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>Eliminar este marcador</translation>
    </message>
    <message>
        <source>Delete these bookmarks</source>
        <translation>Eliminar estos marcadores</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Del takes it away.</source>
        <translation>Con Supr se quita.</translation>
    </message>
    <message>
        <source>Press to change it. {remove}</source>
        <translation>Pulsa para cambiarlo. {remove}</translation>
    </message>
    <message>
        <source>Without “{part}”</source>
        <translation>Sin «{part}»</translation>
    </message>
</context>
<context>
    <name>ChoicePlaces</name>
    <message>
        <source>Settings: {section}</source>
        <translation>Ajustes: {section}</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>Appearance: like the system</source>
        <translation>Apariencia: como el sistema</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apariencia: clara</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apariencia: oscura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Equaliser, loudness, speed, device</source>
        <translation>Ecualizador, sonoridad, velocidad, dispositivo</translation>
    </message>
    <message>
        <source>Move in from another player</source>
        <translation>Mudarme desde otro reproductor</translation>
    </message>
    <message>
        <source>Bring in a listening history</source>
        <translation>Traer un historial de escucha</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema modo aspecto</translation>
    </message>
    <message>
        <source>Taken over from {player}: {what}</source>
        <translation>Traído de {player}: {what}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
</context>
<context>
    <name>CollectionOverview</name>
    <message>
        <source>Mixes</source>
        <translation>Mixes</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Also appears on</source>
        <translation>También aparece en</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Suena como</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>More for all these tracks</source>
        <translation>Más acciones para todos estos temas</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Aquí ya no hay nada</translation>
    </message>
    <message>
        <source>The tracks have left the library, or their tags say something else now.</source>
        <translation>Los temas han salido de la biblioteca, o sus etiquetas dicen ahora otra cosa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>To move one: drag its title, or Ctrl+← →</source>
        <translation>Para mover una: arrastra su título, o Ctrl+← →</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin espacio</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What can be typed</source>
        <translation>Lo que se puede escribir</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Pulsos por minuto</translation>
    </message>
    <message>
        <source>On a compilation</source>
        <translation>En una recopilación</translation>
    </message>
    <message>
        <source>Is a video</source>
        <translation>Es un vídeo</translation>
    </message>
    <message>
        <source>Any of its tags</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Qué te parece</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>How you listen to it</source>
        <translation>Cómo lo escuchas</translation>
    </message>
    <message>
        <source>How often played</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>When last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nunca reproducido</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>En ciertos momentos</translation>
    </message>
    <message>
        <source>When first played</source>
        <translation>Primera reproducción</translation>
    </message>
    <message>
        <source>How often skipped</source>
        <translation>Veces saltado</translation>
    </message>
    <message>
        <source>Skips, in percent</source>
        <translation>Saltado, en porcentaje</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Cuándo se añadió</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Carpeta o archivo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message>
        <source>Choose a cover…</source>
        <translation>Elegir una portada…</translation>
    </message>
    <message>
        <source>“{file}”: {reason}</source>
        <translation>«{file}»: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is larger than 10 MB.</source>
        <translation>«{file}» ocupa más de 10 MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither a JPEG nor a PNG picture.</source>
        <translation>«{file}» no es una imagen JPEG ni PNG.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una portada</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Quitar la portada</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Out of the file; a picture in its folder stays.</source>
        <translation>Se quita del archivo; una imagen en su carpeta se queda.</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Files that seem to be the same recording. With one history they share their plays and their rating, and all of them stay where they are: Segue never deletes a file.</source>
        <translation>Archivos que parecen ser la misma grabación. Con un solo historial comparten sus reproducciones y su valoración, y todos se quedan donde están: Segue nunca elimina un archivo.</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Los anteriores</translation>
    </message>
    <message>
        <source>Those after</source>
        <translation>Los siguientes</translation>
    </message>
    <message>
        <source>Comparing your files…</source>
        <translation>Comparando tus archivos…</translation>
    </message>
    <message>
        <source>No file is there twice</source>
        <translation>Ningún archivo está dos veces</translation>
    </message>
    <message>
        <source>Files of the same sound, whatever their tags say, would be listed here.</source>
        <translation>Aquí aparecerían los archivos que suenan igual, digan lo que digan sus etiquetas.</translation>
    </message>
    <message>
        <source>Nothing looks like a copy</source>
        <translation>Nada parece una copia</translation>
    </message>
    <message>
        <source>Files of the same title, artists and length would be listed here.</source>
        <translation>Aquí aparecerían los archivos con el mismo título, artistas y duración.</translation>
    </message>
    <message>
        <source>Nothing shares a history yet</source>
        <translation>Nada comparte historial todavía</translation>
    </message>
    <message>
        <source>What you make one history is listed here, and can be parted again.</source>
        <translation>Aquí aparece lo que unas en un solo historial, y se puede volver a separar.</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} de {all}</translation>
    </message>
    <message>
        <source>Same sound</source>
        <translation>Mismo sonido</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Probablemente lo mismo</translation>
    </message>
    <message>
        <source>One history</source>
        <translation>Un solo historial</translation>
    </message>
    <message>
        <source>“{title}” has one history now</source>
        <translation>«{title}» tiene ahora un solo historial</translation>
    </message>
    <message>
        <source>“{title}” is not put forward again</source>
        <translation>«{title}» no se volverá a mostrar</translation>
    </message>
    <message>
        <source>Each file of “{title}” has its own history again</source>
        <translation>Cada archivo de «{title}» vuelve a tener su propio historial</translation>
    </message>
</context>
<context>
    <name>EarlierOffersPage</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Propuestas anteriores</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Todavía no hay propuestas</translation>
    </message>
    <message>
        <source>No offers found</source>
        <translation>No se encontraron propuestas</translation>
    </message>
    <message>
        <source>Segue makes the first one when you are likely to listen. It stands on Home for an hour at most, and then here, so that it can be found again.</source>
        <translation>Segue hace la primera cuando es probable que vayas a escuchar música. Está en Inicio una hora como mucho y después aquí, para que la puedas volver a encontrar.</translation>
    </message>
    <message>
        <source>No earlier offer has these words in its name or its reason. Without them all stand here.</source>
        <translation>Ninguna propuesta anterior tiene estas palabras en su nombre o su motivo. Sin ellas están aquí todas.</translation>
    </message>
    <message>
        <source>it began by itself</source>
        <translation>empezó por sí solo</translation>
    </message>
    <message>
        <source>you played it</source>
        <translation>lo escuchaste</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>a esta hora no</translation>
    </message>
</context>
<context>
    <name>EqualiserGraph</name>
    <message>
        <source>Equaliser</source>
        <translation>Ecualizador</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>M3U8 – read by almost every player</source>
        <translation>M3U8 – lo leen casi todos los reproductores</translation>
    </message>
    <message>
        <source>M3U – the same, for older players</source>
        <translation>M3U – lo mismo, para reproductores antiguos</translation>
    </message>
    <message>
        <source>PLS – for radios and older players</source>
        <translation>PLS – para radios y reproductores antiguos</translation>
    </message>
    <message>
        <source>XSPF – with albums and exact lengths</source>
        <translation>XSPF – con álbumes y duraciones exactas</translation>
    </message>
    <message>
        <source>JSPF – the same, as JSON</source>
        <translation>JSPF – lo mismo, como JSON</translation>
    </message>
    <message>
        <source>Use relative paths</source>
        <translation>Usar rutas relativas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Export “{playlist}”</source>
        <translation>Exportar «{playlist}»</translation>
    </message>
    <message>
        <source>Each playlist in it becomes a file.</source>
        <translation>Cada lista que contiene será un archivo.</translation>
    </message>
    <message>
        <source>What stands in it now becomes the file.</source>
        <translation>Lo que contiene ahora será el archivo.</translation>
    </message>
    <message>
        <source>The list still works when it is moved together with its music, onto a stick for example.</source>
        <translation>La lista sigue funcionando cuando se mueve junto con su música, por ejemplo a una memoria USB.</translation>
    </message>
</context>
<context>
    <name>FoldersChoice</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Esta carpeta no está</translation>
    </message>
    <message>
        <source>No longer list {folder}</source>
        <translation>Dejar de incluir {folder}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>“{folder}” is no longer listed; its plays are kept</source>
        <translation>«{folder}» ya no está incluida; sus reproducciones se conservan</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Tracks of the folder</source>
        <translation>Temas de la carpeta</translation>
    </message>
    <message>
        <source>All that lies below this folder, in its order</source>
        <translation>Todo lo que hay bajo esta carpeta, en su orden</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>Aquí ya no hay nada</translation>
    </message>
    <message>
        <source>No track of the library lies in this folder now.</source>
        <translation>Ningún tema de la biblioteca está ahora en esta carpeta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Todavía no hay carpetas</translation>
    </message>
    <message>
        <source>The folders that hold your music are shown here as they are on the disk.</source>
        <translation>Aquí aparecen las carpetas que contienen tu música, tal como están en el disco.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Go to {folder}</source>
        <translation>Ir a {folder}</translation>
    </message>
</context>
<context>
    <name>ForetellingCard</name>
    <message>
        <source>What you would hear, among 25</source>
        <translation>Qué escucharías, entre 25</translation>
    </message>
    <message>
        <source>What would come next, among 10</source>
        <translation>Qué vendría después, entre 10</translation>
    </message>
    <message>
        <source>When you would start to listen</source>
        <translation>Cuándo te pondrías a escuchar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>See how well</source>
        <translation>Ver qué tal acierta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Segue can go through your past once more, and be asked before each session what you would listen to. It takes a minute or two; music goes on.</source>
        <translation>Segue puede recorrer tu pasado una vez más, y antes de cada sesión se le pregunta qué escucharías. Tarda uno o dos minutos; la música sigue.</translation>
    </message>
    <message>
        <source>There is too little to ask about yet: it takes some thirty sessions on two weeks.</source>
        <translation>Todavía hay muy poco sobre lo que preguntar: hacen falta unas treinta sesiones en dos semanas.</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all} encontrados</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>How many of these must be so</source>
        <translation>Cuántas de estas deben cumplirse</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Alguna de estas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
</context>
<context>
    <name>HabitHours</name>
    <message>
        <source>The days of the habit</source>
        <translation>Los días de la costumbre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Solo entonces</translation>
    </message>
    <message>
        <source>As Segue learned it</source>
        <translation>Como lo aprendió Segue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>del día siguiente</translation>
    </message>
    <message>
        <source>When is it? It is offered then, and only then. Your history stays as it is.</source>
        <translation>¿Cuándo es? Se propone entonces, y solo entonces. Tu historial queda como está.</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
    <message>
        <source>The {plays} behind it</source>
        <translation>Detrás hay {plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {habit}</source>
        <translation>Detrás hay {plays}: {habit}</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Proponerla</translation>
    </message>
    <message>
        <source>Whether this habit may lead to offers</source>
        <translation>Si esta costumbre puede dar lugar a propuestas</translation>
    </message>
    <message>
        <source>Offer it: {habit}</source>
        <translation>Proponerla: {habit}</translation>
    </message>
    <message>
        <source>Correct or forget it</source>
        <translation>Corregirla u olvidarla</translation>
    </message>
    <message>
        <source>Correct or forget it: {habit}</source>
        <translation>Corregirla u olvidarla: {habit}</translation>
    </message>
    <message>
        <source>Not offered until {day}</source>
        <translation>No se propone hasta el {day}</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>Other days or hours…</source>
        <translation>Otros días u horas…</translation>
    </message>
    <message>
        <source>It is not {genre}: edit the tags…</source>
        <translation>No es {genre}: editar las etiquetas…</translation>
    </message>
    <message>
        <source>Some of it was not me…</source>
        <translation>Algo de eso no era yo…</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Fuera de mis gustos, no de mi historial</translation>
    </message>
    <message>
        <source>Learn nothing from {genre}</source>
        <translation>No aprender nada de {genre}</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Fuera de mi historial</translation>
    </message>
    <message>
        <source>Forget the {plays} behind it</source>
        <translation>Olvidar lo que hay detrás: {plays}</translation>
    </message>
</context>
<context>
    <name>HeardValue</name>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>not at least</source>
        <translation>no al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>not at most</source>
        <translation>no como mucho</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>not exactly</source>
        <translation>no exactamente</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>no entre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>times, on or in</source>
        <translation>veces, en</translation>
    </message>
</context>
<context>
    <name>Heart</name>
    <message>
        <source>No longer love</source>
        <translation>Ya no me encanta</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Me encanta</translation>
    </message>
</context>
<context>
    <name>HistoryFileChoice</name>
    <message>
        <source>Save my history…</source>
        <translation>Guardar mi historial…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm, ListenBrainz, or Segue on another machine</source>
        <translation>De Spotify, Last.fm, ListenBrainz o Segue en otro equipo</translation>
    </message>
    <message>
        <source>All your plays with their times. Segue on another machine can bring them in.</source>
        <translation>Todas tus reproducciones con sus horas. Segue puede traerlas en otro equipo.</translation>
    </message>
    <message>
        <source>Listening history (*.jsonl)</source>
        <translation>Historial de escucha (*.jsonl)</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>Guardar una copia de tu historial</translation>
    </message>
    <message>
        <source>Your history as a file</source>
        <translation>Tu historial en un archivo</translation>
    </message>
</context>
<context>
    <name>HistoryOutcome</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Traer más</translation>
    </message>
    <message>
        <source>They are kept: they tell which artists you like and when, and find their tracks if these come.</source>
        <translation>Se conservan: dicen qué artistas te gustan y cuándo, y encontrarán sus temas si estos llegan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Songs that are not in your library</source>
        <translation>Canciones que no están en tu biblioteca</translation>
    </message>
    <message>
        <source>Your history is here</source>
        <translation>Tu historial ya está aquí</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <source>See what Segue has learned</source>
        <translation>Ver lo que ha aprendido Segue</translation>
    </message>
    <message>
        <source>Segue knew all of these listens already</source>
        <translation>Segue ya conocía todas estas escuchas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocidas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejadas fuera</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Dejadas fuera: {reasons}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>What else is in these files was brought in.</source>
        <translation>Lo demás que había en estos archivos sí se ha traído.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Listening history</source>
        <translation>Historial de escucha</translation>
    </message>
    <message>
        <source>Taken back. To have it again, bring the files in again.</source>
        <translation>Deshecho. Para volver a tenerlo, trae los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Listening history (*.zip *.json *.jsonl *.csv);;All files (*)</source>
        <translation>Historial de escucha (*.zip *.json *.jsonl *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Tu historial de escucha</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>as on this machine</source>
        <translation>la de este equipo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In which time zone were you?</source>
        <translation>¿En qué zona horaria estabas?</translation>
    </message>
    <message>
        <source>The files tell times as in Greenwich. Summer time is taken into account.</source>
        <translation>Los archivos indican las horas de Greenwich. Se tiene en cuenta el horario de verano.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>HistorySources</name>
    <message>
        <source>Why nothing was brought in</source>
        <translation>Por qué no se trajo nada</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>o suéltalos aquí</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Traído hasta ahora</translation>
    </message>
    <message>
        <source>What you have listened to elsewhere comes along with its times, so that Segue knows your rhythm from the first day. Everything stays on this machine; addresses and names of people and devices in those files are not kept.</source>
        <translation>Lo que has escuchado en otros sitios viene contigo con sus horas, y así Segue conoce tu ritmo desde el primer día. Todo se queda en este equipo; las direcciones y los nombres de personas y dispositivos de esos archivos no se guardan.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Dónde conseguirlo</translation>
    </message>
    <message>
        <source>On your account’s privacy page, ask for your extended streaming history.</source>
        <translation>En la página de privacidad de tu cuenta, pide tu historial de reproducción ampliado.</translation>
    </message>
    <message>
        <source>By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.</source>
        <translation>Con lastfm-to-csv o lastfm.ghan.nl, o con un script tuyo que escriba CSV.</translation>
    </message>
    <message>
        <source>In its settings, under “Export data”.</source>
        <translation>En sus ajustes, en «Export data».</translation>
    </message>
    <message>
        <source>On the other machine, press “Save my history…” in its settings.</source>
        <translation>En el otro equipo, pulsa «Guardar mi historial…» en los ajustes.</translation>
    </message>
    <message>
        <source>From {services}, on {day}</source>
        <translation>De {services}, el {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue mira antes tu música: lo que aún no haya leído no se podría encontrar de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>Mirando en «{name}»</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept</source>
        <translation>Deteniendo; no se conserva nada</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Trayendo tu historial</translation>
    </message>
    <message>
        <source>file {number} of {of}</source>
        <translation>archivo {number} de {of}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Earlier offers</source>
        <translation>Propuestas anteriores</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>You put it on at {time}.</source>
        <translation>Lo pusiste a las {time}.</translation>
    </message>
    <message>
        <source>It began by itself at {time}, as you asked.</source>
        <translation>Empezó por sí solo a las {time}, como pediste.</translation>
    </message>
    <message>
        <source>Segue plays on with what fits</source>
        <translation>Segue sigue con lo que encaja</translation>
    </message>
    <message>
        <source>Play anything else whenever you like.</source>
        <translation>Pon otra cosa cuando quieras.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>The next offer comes in a few hours, or later.</source>
        <translation>La próxima propuesta llegará en unas horas, o más tarde.</translation>
    </message>
    <message>
        <source>Nothing to offer just now</source>
        <translation>Ahora mismo no hay nada que proponer</translation>
    </message>
    <message>
        <source>“{title}” is taken out of this list</source>
        <translation>«{title}» ya no está en esta lista</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Todavía no hay música</translation>
    </message>
    <message>
        <source>Segue plays the files that you have. What you have heard elsewhere can come along, so that it knows your hours from the first day.</source>
        <translation>Segue reproduce los archivos que tienes. Lo que has escuchado en otros sitios puede venir contigo, y así conoce tus horas desde el primer día.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Traer un historial de escucha…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported playlists</source>
        <translation>Listas importadas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>They stay in the list, and are found by themselves when they come.</source>
        <translation>Se quedan en la lista, y se encontrarán por sí solos cuando lleguen.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>“{playlist}” is here</source>
        <translation>«{playlist}» ya está aquí</translation>
    </message>
    <message>
        <source>{playlist}: {found} of {tracks}</source>
        <translation>{playlist}: {found} de {tracks}</translation>
    </message>
    <message>
        <source>And {more} more</source>
        <translation>Y {more} más</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Where the list says it is</source>
        <translation>Dónde está según la lista</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Temas que no están en tu biblioteca</translation>
    </message>
</context>
<context>
    <name>KeptDays</name>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: se cumplió</translation>
    </message>
    <message>
        <source>{day}: not kept</source>
        <translation>{day}: no se cumplió</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Keys of “{command}”: {keys}</source>
        <translation>Teclas de «{command}»: {keys}</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Pulsa para elegir otras teclas</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Pulsa las teclas …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>Si eliges otro, se hablará a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>LearnedPart</name>
    <message>
        <source>Earlier offers</source>
        <translation>Propuestas anteriores</translation>
    </message>
    <message>
        <source>What Segue has learned</source>
        <translation>Lo que ha aprendido Segue</translation>
    </message>
    <message>
        <source>How well it knows you</source>
        <translation>Si te conoce bien</translation>
    </message>
    <message>
        <source>What it has offered you</source>
        <translation>Lo que te ha propuesto</translation>
    </message>
    <message>
        <source>By their menu: leave a session out, or forget single plays.</source>
        <translation>En su menú: deja fuera una sesión u olvida reproducciones sueltas.</translation>
    </message>
    <message>
        <source>you played {count}</source>
        <translation>escuchaste {count}</translation>
    </message>
    <message>
        <source>put off {count}</source>
        <translation>aplazaste {count}</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>rechazaste {count}</translation>
    </message>
    <message>
        <source>let {count} pass</source>
        <translation>dejaste pasar {count}</translation>
    </message>
    <message>
        <source>{offers}, {albums} among them</source>
        <translation>{offers}, con {albums} entre ellas</translation>
    </message>
    <message>
        <source>What you answer decides how many there will be.</source>
        <translation>Lo que respondas decide cuántas habrá.</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Volver a aprender</translation>
    </message>
    <message>
        <source>When it was played</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Plays that should not count</source>
        <translation>Reproducciones que no deben contar</translation>
    </message>
    <message>
        <source>Out of my taste</source>
        <translation>Fuera de mis gustos</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>No se sugiere</translation>
    </message>
    <message>
        <source>Somebody else listened, or it was for work: choose when.</source>
        <translation>Escuchaba otra persona, o era para el trabajo: elige cuándo.</translation>
    </message>
    <message>
        <source>Gone for good, from all copies too, once Segue is closed. Until then you can bring them back.</source>
        <translation>Se van para siempre, también de las copias, al cerrar Segue. Hasta entonces puedes recuperarlas.</translation>
    </message>
    <message>
        <source>What plays in a pause is in your history, and teaches nothing.</source>
        <translation>Lo que suena durante una pausa queda en tu historial, pero no enseña nada.</translation>
    </message>
    <message>
        <source>They stay in your history, and teach nothing.</source>
        <translation>Siguen en tu historial y no enseñan nada.</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Fuera de mi historial</translation>
    </message>
    <message>
        <source>Neither offered nor on Home; still learned from.</source>
        <translation>Ni se propone ni sale en Inicio; se sigue aprendiendo de ello.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada por ahora.</translation>
    </message>
    <message>
        <source>Segue learns from what you play</source>
        <translation>Segue aprende de lo que escuchas</translation>
    </message>
    <message>
        <source>Learning is paused until {time}</source>
        <translation>El aprendizaje está en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Learning is paused until the queue ends</source>
        <translation>El aprendizaje está en pausa hasta que acabe la cola</translation>
    </message>
    <message>
        <source>Learning is paused</source>
        <translation>El aprendizaje está en pausa</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>Ayer y hoy</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>Everything, ever</source>
        <translation>Todo, desde siempre</translation>
    </message>
    <message>
        <source>Left out of your taste</source>
        <translation>Fuera de tus gustos</translation>
    </message>
    <message>
        <source>{what}: learn from it again</source>
        <translation>{what}: volver a aprender de ello</translation>
    </message>
    <message>
        <source>{what}: learned from again</source>
        <translation>{what}: se vuelve a aprender de ello</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>Deshacer: {words}</translation>
    </message>
    <message>
        <source>{forgotten}, at {time}</source>
        <translation>{forgotten}, a las {time}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Played from “{playlist}”</source>
        <translation>Reproducido desde «{playlist}»</translation>
    </message>
    <message>
        <source>All that was played before {date}, {time}</source>
        <translation>Todo lo reproducido antes del {date}, {time}</translation>
    </message>
    <message>
        <source>Played on {date}, {start} to {end}</source>
        <translation>Reproducido el {date}, de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Only {genre}</source>
        <translation>Solo {genre}</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>How long it is</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Tracks, minutes, or without end</source>
        <translation>Temas, minutos o sin fin</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sin fin</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Shuffle all</source>
        <translation>Todo en aleatorio</translation>
    </message>
    <message>
        <source>Fits now first</source>
        <translation>Lo que encaja primero</translation>
    </message>
    <message>
        <source>The same tracks, those first that you usually play at this time</source>
        <translation>Los mismos temas, primero los que sueles escuchar a esta hora</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <translation>Guardar como lista inteligente</translation>
    </message>
    <message>
        <source>A playlist of all that fits this search, now and from now on</source>
        <translation>Una lista de todo lo que encaja con esta búsqueda, ahora y en adelante</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Las reproducciones que hay detrás</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No track fits what you typed.</source>
        <translation>Ningún tema encaja con lo que escribiste.</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Todavía no hay temas</translation>
    </message>
    <message>
        <source>There is no folder with music in it yet.</source>
        <translation>Todavía no hay ninguna carpeta con música.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Mirando tu música</translation>
    </message>
    <message>
        <source>Your tracks come as they are read.</source>
        <translation>Tus temas van llegando a medida que se leen.</translation>
    </message>
    <message>
        <source>No track fits “{words}”.</source>
        <translation>Ningún tema encaja con «{words}».</translation>
    </message>
    <message>
        <source>{tracks} found</source>
        <translation>{tracks} encontrados</translation>
    </message>
    <message>
        <source>The tracks for “{words}”:</source>
        <translation>Los temas de «{words}»:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>How much of it</source>
        <translation>Qué cantidad</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
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
        <translation>% de ellos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>Playlists ({patterns})</source>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <source>Which playlists?</source>
        <translation>¿Qué listas?</translation>
    </message>
    <message>
        <source>None of the tracks of {name} is in your library</source>
        <translation>Ninguno de los temas de {name} está en tu biblioteca</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>Suena {name}</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Keep as playlists</source>
        <translation>Guardar como listas</translation>
    </message>
    <message>
        <source>{name} imported, with {tracks}</source>
        <translation>{name} importada, con {tracks}</translation>
    </message>
    <message>
        <source>Where is “{playlist}” to go?</source>
        <translation>¿Adónde va «{playlist}»?</translation>
    </message>
    <message>
        <source>There is nothing in it to be exported</source>
        <translation>No contiene nada que exportar</translation>
    </message>
    <message>
        <source>“{playlist}” written to {file}</source>
        <translation>«{playlist}» escrita en {file}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
</context>
<context>
    <name>ListValue</name>
    <message>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>no está en</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name of a playlist</source>
        <translation>Nombre de una lista</translation>
    </message>
</context>
<context>
    <name>ListenerControls</name>
    <message>
        <source>Listeners…</source>
        <translation>Oyentes…</translation>
    </message>
</context>
<context>
    <name>ListenersChoice</name>
    <message>
        <source>Add someone…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>Someone else at this computer?</source>
        <translation>¿Usa alguien más este equipo?</translation>
    </message>
    <message>
        <source>The library is for all; what each of you plays and likes stays apart.</source>
        <translation>La biblioteca es para todos; lo que cada cual escucha y prefiere va por separado.</translation>
    </message>
    <message>
        <source>The library is there for all. What each of you plays, likes and lists stays apart, and so does what Segue learns. Without passwords: who uses this computer may look at all of it.</source>
        <translation>La biblioteca es para todos. Lo que cada cual escucha, lo que le gusta y sus listas van por separado, igual que lo que aprende Segue. No hay contraseñas: quien use este equipo puede verlo todo.</translation>
    </message>
    <message>
        <source>Listens now</source>
        <translation>Escucha ahora</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Let {name} listen</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>They find the library as it is, and begin with no plays, ratings or playlists.</source>
        <translation>Encuentra la biblioteca tal como está, y empieza sin reproducciones, valoraciones ni listas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>There is someone of that name already.</source>
        <translation>Ya hay alguien con ese nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{name} has a profile now</source>
        <translation>{name} ya tiene un perfil</translation>
    </message>
    <message>
        <source>{name} is removed; the profile is kept in the folder “removed” of Segue’s own</source>
        <translation>{name} ya no está; su perfil se conserva en la carpeta «removed» de Segue</translation>
    </message>
</context>
<context>
    <name>ListeningPlaces</name>
    <message>
        <source>End the private session</source>
        <translation>Terminar la sesión privada</translation>
    </message>
    <message>
        <source>Begin a private session</source>
        <translation>Empezar una sesión privada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>start offers</source>
        <translation>inicio principio propuestas</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Suena ahora</translation>
    </message>
    <message>
        <source>lyrics cover</source>
        <translation>letra portada</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Escuchado hace poco</translation>
    </message>
    <message>
        <source>plays log history</source>
        <translation>reproducciones historial</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Play what is offered</source>
        <translation>Reproducir lo propuesto</translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation>aceptar la propuesta</translation>
    </message>
    <message>
        <source>“Not now” to what is offered</source>
        <translation>«Ahora no» a lo propuesto</translation>
    </message>
    <message>
        <source>put off refuse the offer</source>
        <translation>aplazar rechazar la propuesta</translation>
    </message>
    <message>
        <source>Why this is offered</source>
        <translation>Por qué se propone esto</translation>
    </message>
    <message>
        <source>reason of the offer</source>
        <translation>motivo de la propuesta</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>Propuestas anteriores</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>Pide música, o pregunta por ella</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Video on the whole screen, or in the window</source>
        <translation>Video en pantalla completa o en la ventana</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>Private session on or off</source>
        <translation>Activar o desactivar la sesión privada</translation>
    </message>
    <message>
        <source>incognito</source>
        <translation>incógnito</translation>
    </message>
    <message>
        <source>sleep timer stop fade moon</source>
        <translation>temporizador dormir sueño apagar fundido luna</translation>
    </message>
    <message>
        <source>Sleep timer: in {time}</source>
        <translation>Temporizador: en {time}</translation>
    </message>
    <message>
        <source>Sleep timer: {time} more</source>
        <translation>Temporizador: {time} más</translation>
    </message>
    <message>
        <source>Sleep timer: after this track</source>
        <translation>Temporizador: después de este tema</translation>
    </message>
    <message>
        <source>Sleep timer: after the queue</source>
        <translation>Temporizador: después de la cola</translation>
    </message>
    <message>
        <source>Sleep timer: play on</source>
        <translation>Temporizador: seguir sonando</translation>
    </message>
    <message>
        <source>Going on at {time}</source>
        <translation>Sigue desde {time}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>There was nothing to forget</source>
        <translation>No había nada que olvidar</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Writing ratings into files</source>
        <translation>Escribiendo valoraciones en los archivos</translation>
    </message>
    <message>
        <source>Writing tags into files</source>
        <translation>Escribiendo etiquetas en los archivos</translation>
    </message>
    <message>
        <source>What you said of “{file}” is kept, but not in the file: {reason}</source>
        <translation>Lo que dijiste de «{file}» se conserva, pero no en el archivo: {reason}</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>Trayendo tu historial</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Leyendo «{file}»</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Trayendo de {player}</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importando listas</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Exportando listas</translation>
    </message>
    <message>
        <source>Hearing your tracks</source>
        <translation>Escuchando tus pistas</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>Midiendo la sonoridad</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Mirando tu música</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in</source>
        <translation>Detenido; no se ha traído nada</translation>
    </message>
    <message>
        <source>Stopped until you start Segue again</source>
        <translation>Detenido hasta que vuelvas a abrir Segue</translation>
    </message>
    <message>
        <source>once your music is read</source>
        <translation>en cuanto se lea tu música</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltan más o menos {time}</translation>
    </message>
</context>
<context>
    <name>LoudnessChoice</name>
    <message>
        <source>Measure the tracks that do not say how loud they are</source>
        <translation>Medir los temas que no dicen a qué volumen suenan</translation>
    </message>
    <message>
        <source>Their files stay as they are. It waits while you are on battery.</source>
        <translation>Sus archivos quedan como están. Con batería, espera.</translation>
    </message>
    <message>
        <source>There is nothing to measure: all your tracks say how loud they are.</source>
        <translation>No hay nada que medir: todos tus temas dicen a qué volumen suenan.</translation>
    </message>
    <message>
        <source>All measured: {tracks}</source>
        <translation>Todo medido: {tracks}</translation>
    </message>
</context>
<context>
    <name>LyricsField</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>No lyrics in this file. Write or paste them here.</source>
        <translation>Este archivo no tiene letra. Escríbela o pégala aquí.</translation>
    </message>
    <message>
        <source>A line that begins with a time, as in [01:23.45], is followed while the track plays.</source>
        <translation>Una línea que empieza con un tiempo, como [01:23.45], se sigue mientras suena el tema.</translation>
    </message>
    <message>
        <source>While it plays, what is shown is “{file}”, which lies beside it, and not these.</source>
        <translation>Mientras suena, lo que se muestra es «{file}», que está a su lado, y no esta letra.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador</translation>
    </message>
</context>
<context>
    <name>MiniFace</name>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Sesión privada: lo que escuchas no se guarda y no se aprende nada de ello</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
    <message>
        <source>Close, and play on in the tray</source>
        <translation>Cerrar y seguir sonando en la bandeja</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Drop music here to play it</source>
        <translation>Suelta música aquí para escucharla</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>MiniOffer</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play it (Return)</source>
        <translation>Reproducir (Intro)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Podrá proponerse de nuevo en otro momento</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>Always: begin by itself from now on</source>
        <translation>Siempre: que empiece por sí solo desde ahora</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proponer con menos frecuencia</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Desactivar todas las propuestas</translation>
    </message>
</context>
<context>
    <name>MiniPlayer</name>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Mantener sobre otras ventanas</translation>
    </message>
    <message>
        <source>Large cover</source>
        <translation>Portada grande</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>MiniWord</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing tracks</source>
        <translation>Temas que faltan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Their files are not where they were: on a drive that is not here, perhaps. They keep their plays and their places in playlists, and are back as soon as the files are.</source>
        <translation>Sus archivos no están donde estaban: quizá en un disco que no está conectado. Conservan sus reproducciones y su lugar en las listas, y vuelven en cuanto vuelvan los archivos.</translation>
    </message>
</context>
<context>
    <name>MixPage</name>
    <message>
        <source>Tracks of the mix</source>
        <translation>Temas del mix</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>Guardar como lista</translation>
    </message>
</context>
<context>
    <name>MostPlayed</name>
    <message>
        <source>Played most</source>
        <translation>Lo más escuchado</translation>
    </message>
    <message>
        <source>Played then</source>
        <translation>Lo escuchado entonces</translation>
    </message>
</context>
<context>
    <name>MovingOutcome</name>
    <message>
        <source>Take over</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Otros reproductores</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>Temas que no están en tu biblioteca</translation>
    </message>
    <message>
        <source>From {player}</source>
        <translation>De {player}</translation>
    </message>
    <message>
        <source>All that it knows of them is known here already.</source>
        <translation>Todo lo que sabe de ellos ya se conoce aquí.</translation>
    </message>
    <message>
        <source>None of its tracks is in your library. Add the folder in which they lie, then come back.</source>
        <translation>Ninguno de sus temas está en tu biblioteca. Añade la carpeta donde están y vuelve.</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Traído de {player}</translation>
    </message>
    <message>
        <source>{matched} of {tracks} found again</source>
        <translation>{matched} de {tracks} encontrados de nuevo</translation>
    </message>
    <message>
        <source>Playlists: {names}</source>
        <translation>Listas: {names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Moving in</source>
        <translation>Mudanza</translation>
    </message>
    <message>
        <source>What was taken over is given back</source>
        <translation>Lo que se trajo queda devuelto</translation>
    </message>
    <message>
        <source>Another player’s library</source>
        <translation>La biblioteca de otro reproductor</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Leyendo «{file}»</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>Trayendo de {player}</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>Traído de {player}</translation>
    </message>
</context>
<context>
    <name>MovingSources</name>
    <message>
        <source>Why it was not taken over</source>
        <translation>Por qué no se trajo</translation>
    </message>
    <message>
        <source>No library of another player lies where they usually do.</source>
        <translation>No hay ninguna biblioteca de otro reproductor donde suelen estar.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>What another player knows of your music comes along: ratings, how often you played and skipped a track, when you added it, and playlists. That player’s own library is only read.</source>
        <translation>Lo que otro reproductor sabe de tu música viene contigo: valoraciones, cuántas veces escuchaste y saltaste un tema, cuándo lo añadiste, y listas. La biblioteca de ese reproductor solo se lee.</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Encontradas aquí</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump.</source>
        <translation>Una biblioteca de otro lugar o equipo: de Rhythmbox, Strawberry, Clementine, Quod Libet o Amarok, el archivo XML que exporta iTunes, o una copia de la base de datos de Amarok hecha con mysqldump.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Take over from {player}</source>
        <translation>Traer de {player}</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>Último cambio: {day}</translation>
    </message>
</context>
<context>
    <name>MusicPlaces</name>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>songs library</source>
        <translation>canciones biblioteca</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos ficheros</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadido hace poco</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo novedades</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>lost files</source>
        <translation>archivos perdidos</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>What sounds like what plays</source>
        <translation>Lo que se parece a lo que suena</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>rescan refresh</source>
        <translation>escanear actualizar</translation>
    </message>
    <message>
        <source>Stop looking for changes</source>
        <translation>Dejar de buscar cambios</translation>
    </message>
    <message>
        <source>scan cancel</source>
        <translation>escanear cancelar</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>Edit the tags of what plays…</source>
        <translation>Editar las etiquetas de lo que suena…</translation>
    </message>
    <message>
        <source>Missing tracks</source>
        <translation>Temas que faltan</translation>
    </message>
    <message>
        <source>Look at your folders</source>
        <translation>Mirar en tus carpetas</translation>
    </message>
    <message>
        <source>Return plays “{name}”</source>
        <translation>Intro reproduce «{name}»</translation>
    </message>
    <message>
        <source>A piece of {file}: change its name in the CUE sheet beside it, or in its chapters</source>
        <translation>Una parte de {file}: cambia su nombre en la hoja CUE que lo acompaña, o en sus capítulos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note on the playlist</source>
        <translation>Nota de la lista</translation>
    </message>
    <message>
        <source>What this list is for, where it comes from, …</source>
        <translation>Para qué es esta lista, de dónde viene, …</translation>
    </message>
</context>
<context>
    <name>NowPlayingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Play something: its cover and its lyrics are shown here.</source>
        <translation>Pon algo: aquí aparecen su portada y su letra.</translation>
    </message>
    <message>
        <source>Go to your tracks</source>
        <translation>Ir a tus temas</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>From a playlist that is deleted</source>
        <translation>De una lista que se eliminó</translation>
    </message>
    <message>
        <source>From “{playlist}”</source>
        <translation>De «{playlist}»</translation>
    </message>
    <message>
        <source>From the offer “{title}”</source>
        <translation>De la propuesta «{title}»</translation>
    </message>
    <message>
        <source>You put it into the queue</source>
        <translation>Tú lo pusiste en la cola</translation>
    </message>
    <message>
        <source>Segue suggested it on Home</source>
        <translation>Segue lo sugirió en el inicio</translation>
    </message>
    <message>
        <source>Your queue had ended: Segue plays on with what fits</source>
        <translation>Tu cola había terminado: Segue sigue con lo que encaja</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>Lo elegiste tú</translation>
    </message>
    <message>
        <source>The lyrics cannot be read</source>
        <translation>La letra no se puede leer</translation>
    </message>
    <message>
        <source>A station does not send any.</source>
        <translation>Las emisoras no la envían.</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Sin letra</translation>
    </message>
    <message>
        <source>No lyrics in this file</source>
        <translation>Este archivo no tiene letra</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, with times from the beginning of the file.</source>
        <translation>Pon «{name}.lrc» a su lado, con los tiempos desde el principio del archivo.</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, or write them into its tags.</source>
        <translation>Pon «{name}.lrc» a su lado, o escríbela en sus etiquetas.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>All its tracks</source>
        <translation>Todos sus temas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Play it, and let it begin by itself at this moment from now on</source>
        <translation>Reproducirlo, y que desde ahora empiece por sí solo en este momento</translation>
    </message>
    <message>
        <source>Keep as a playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>Less of</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>Lo que hago</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>No me toca {activity}</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Dejar de proponer</translation>
    </message>
    <message>
        <source>{genre} at any time</source>
        <translation>{genre}, a cualquier hora</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>Desactivar todas las propuestas</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>Podrá proponerse de nuevo en otro momento</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proponer con menos frecuencia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>OfferEvidence</name>
    <message>
        <source>What Segue noticed</source>
        <translation>Lo que notó Segue</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Las reproducciones que hay detrás</translation>
    </message>
    <message>
        <source>The {plays} behind it</source>
        <translation>Detrás hay {plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {reason}</source>
        <translation>Detrás hay {plays}: {reason}</translation>
    </message>
</context>
<context>
    <name>OfferSleeve</name>
    <message>
        <source>Play it from its start</source>
        <translation>Reproducirlo desde el principio</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Play it from its start</source>
        <translation>Reproducirlo desde el principio</translation>
    </message>
</context>
<context>
    <name>OfferTracks</name>
    <message>
        <source>The plays behind it: {reason}</source>
        <translation>Las reproducciones que hay detrás: {reason}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Sacar {title}</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>From which end</source>
        <translation>Desde qué extremo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegidos</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenados</translation>
    </message>
</context>
<context>
    <name>OwnHistory</name>
    <message>
        <source>Played most</source>
        <translation>Lo más escuchado</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Tú y {name}</translation>
    </message>
    <message>
        <source>You have not heard any of it yet. The first play begins its history.</source>
        <translation>Todavía no has escuchado nada de esto. La primera reproducción inicia su historial.</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Suele sonar en la misma hora</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Todas las reproducciones</translation>
    </message>
    <message>
        <source>heard in the same hour as {name}</source>
        <translation>escuchado en la misma hora que {name}</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>las últimas {plays} de {all}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Reproducir, ir a, hacer</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask Segue: {text}</source>
        <translation>Pedir a Segue: {text}</translation>
    </message>
    <message>
        <source>Ask Segue …</source>
        <translation>Pedir a Segue …</translation>
    </message>
    <message>
        <source>Return plays it · Shift+Return goes to it</source>
        <translation>Intro lo reproduce · Mayús+Intro va ahí</translation>
    </message>
    <message>
        <source>Return plays it · Ctrl+Return queues it · Shift+Return goes to it</source>
        <translation>Intro lo reproduce · Ctrl+Intro lo pone en la cola · Mayús+Intro va ahí</translation>
    </message>
    <message>
        <source>Return asks: for a list, or about what you played</source>
        <translation>Intro pide una lista, o pregunta por lo que escuchaste</translation>
    </message>
    <message>
        <source>Return chooses it · Esc leaves</source>
        <translation>Intro lo elige · Esc cierra</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>What part {number} is</source>
        <translation>Qué es la parte {number}</translation>
    </message>
    <message>
        <source>Rule of part {number}</source>
        <translation>Regla de la parte {number}</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4</source>
        <translation>genre:jazz rating:&gt;=4</translation>
    </message>
    <message>
        <source>Share of part {number}</source>
        <translation>Proporción de la parte {number}</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Quitar la parte {number}</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Qué falla en la regla</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <source>A playlist that is gone</source>
        <translation>Una lista que ya no existe</translation>
    </message>
    <message>
        <source>by your habits, for this hour</source>
        <translation>según tus costumbres, para esta hora</translation>
    </message>
    <message>
        <source>liked, not heard for long</source>
        <translation>lo que te gustaba y hace mucho que no suena</translation>
    </message>
    <message>
        <source>in your library, never played</source>
        <translation>en tu biblioteca, nunca escuchado</translation>
    </message>
    <message>
        <source>near in sound to what plays</source>
        <translation>de sonido cercano a lo que suena</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>all that is in it</source>
        <translation>todo lo que contiene</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until the queue ends</source>
        <translation>Hasta que acabe la cola</translation>
    </message>
    <message>
        <source>Until I turn it on again</source>
        <translation>Hasta que lo reactive</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>My music, {days}</source>
        <translation>Mi música, {days}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Saved as “{file}”</source>
        <translation>Guardada como «{file}»</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Begin here at each start</source>
        <translation>Empezar aquí en cada inicio</translation>
    </message>
    <message>
        <source>Hide in the sidebar</source>
        <translation>Ocultar en la barra lateral</translation>
    </message>
    <message>
        <source>What the sidebar leads to…</source>
        <translation>Adónde lleva la barra lateral…</translation>
    </message>
    <message>
        <source>{place} is hidden in the sidebar</source>
        <translation>{place}: oculto en la barra lateral</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>More for what plays</source>
        <translation>Más acciones para lo que suena</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Ir a {artist}</translation>
    </message>
    <message>
        <source>Now playing: {title}, {artist}</source>
        <translation>Suena: {title}, {artist}</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <translation>Portada y letra</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Aleatorio: sí</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Aleatorio: no</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Repetir: todo</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Repetir: este tema</translation>
    </message>
    <message>
        <source>Sound: {shaped}</source>
        <translation>Sonido: {shaped}</translation>
    </message>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>Sesión privada: lo que escuchas no se guarda y no se aprende nada de ello</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Devolver el sonido</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Turn shuffle off</source>
        <translation>Desactivar el modo aleatorio</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Poner la cola en aleatorio</translation>
    </message>
    <message>
        <source>Repeat nothing</source>
        <translation>No repetir nada</translation>
    </message>
    <message>
        <source>Repeat the queue</source>
        <translation>Repetir la cola</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>Repetir este tema</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>seguir continuar reanudar</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>saltar</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Shuffle on or off</source>
        <translation>Activar o desactivar el modo aleatorio</translation>
    </message>
    <message>
        <source>mix random</source>
        <translation>mezclar azar shuffle</translation>
    </message>
    <message>
        <source>Love, or no longer</source>
        <translation>Me encanta, o ya no</translation>
    </message>
    <message>
        <source>like favourite heart</source>
        <translation>me gusta favorito corazón</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <translation>Valorar: {stars}</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} estrellas</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Volver a activar el sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Turn the equaliser off</source>
        <translation>Desactivar el ecualizador</translation>
    </message>
    <message>
        <source>Turn the equaliser on</source>
        <translation>Activar el ecualizador</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>volume up</source>
        <translation>subir volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>volume down</source>
        <translation>bajar volumen</translation>
    </message>
    <message>
        <source>Mute, or sound again</source>
        <translation>Silenciar, o volver a activar el sonido</translation>
    </message>
    <message>
        <source>silence unmute</source>
        <translation>silencio mudo sonido</translation>
    </message>
    <message>
        <source>Equaliser on or off</source>
        <translation>Activar o desactivar el ecualizador</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas graves agudos</translation>
    </message>
    <message>
        <source>Equaliser: {preset}</source>
        <translation>Ecualizador: {preset}</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source>What I do: {activity}</source>
        <translation>Lo que hago: {activity}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>Say what I do</source>
        <translation>Decir lo que hago</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Segue has found neither a sound server (PulseAudio or PipeWire) nor a sound card.</source>
        <translation>Segue no ha encontrado ni un servidor de sonido (PulseAudio o PipeWire) ni una tarjeta de sonido.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>equaliser</source>
        <translation>ecualizador</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Sigue escuchando</translation>
    </message>
    <message>
        <source>Play to begin again</source>
        <translation>Empieza otra vez desde el principio</translation>
    </message>
    <message>
        <source>Play to shuffle all</source>
        <translation>Reproduce todo al azar</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Suelta música aquí</translation>
    </message>
    <message>
        <source>There is no sound: nothing on this machine plays it. Once PulseAudio or PipeWire runs, start Segue again.</source>
        <translation>No hay sonido: nada en este equipo lo reproduce. En cuanto funcione PulseAudio o PipeWire, vuelve a abrir Segue.</translation>
    </message>
</context>
<context>
    <name>PlayingAside</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Why it plays</source>
        <translation>Por qué suena</translation>
    </message>
</context>
<context>
    <name>PlayingColumn</name>
    <message>
        <source>More for this track</source>
        <translation>Más acciones para este tema</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>Ir a {artist}</translation>
    </message>
    <message>
        <source>Go to the album {album}</source>
        <translation>Ir al álbum {album}</translation>
    </message>
    <message>
        <source>Go there: {words}</source>
        <translation>Ir allí: {words}</translation>
    </message>
</context>
<context>
    <name>PlayingOnChoice</name>
    <message>
        <source>When the queue ends, play on with what fits</source>
        <translation>Al terminar la cola, seguir con lo que encaja</translation>
    </message>
    <message>
        <source>Play on when it ends</source>
        <translation>Seguir al terminar</translation>
    </message>
</context>
<context>
    <name>PlaylistControls</name>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>“{playlist}” deleted with all that was in it</source>
        <translation>«{playlist}» eliminada con todo lo que contenía</translation>
    </message>
    <message>
        <source>“{playlist}” deleted</source>
        <translation>«{playlist}» eliminada</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«{playlist}» es una copia</translation>
    </message>
    <message>
        <source>{playlists} put into “{playlist}”</source>
        <translation>{playlists}: ahora en «{playlist}»</translation>
    </message>
    <message>
        <source>{playlist} is back</source>
        <translation>{playlist} está de vuelta</translation>
    </message>
    <message>
        <source>{told}, as “{name}”</source>
        <translation>{told}, como «{name}»</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Importar listas…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>{playlist} and {playlists} more</source>
        <translation>{playlist} y {playlists} más</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Nueva lista aquí dentro</translation>
    </message>
    <message>
        <source>New folder in it</source>
        <translation>Nueva carpeta aquí dentro</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Leave out of my taste</source>
        <translation>Dejar fuera de mis gustos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Merge into “{playlist}”</source>
        <translation>Unir a «{playlist}»</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>PlaylistCover</name>
    <message>
        <source>Cover of the playlist</source>
        <translation>Portada de la lista</translation>
    </message>
</context>
<context>
    <name>PlaylistFolderPage</name>
    <message>
        <source>Tracks of the playlists in the folder</source>
        <translation>Temas de las listas de la carpeta</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Todavía no contiene nada</translation>
    </message>
    <message>
        <source>Drag playlists onto the folder’s name in the sidebar, or make one in it.</source>
        <translation>Arrastra listas al nombre de la carpeta en la barra lateral, o crea una dentro.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>No tracks in its playlists</source>
        <translation>No hay temas en sus listas</translation>
    </message>
    <message>
        <source>What you add to one of the playlists above is listed here too.</source>
        <translation>Lo que añadas a una de las listas de arriba aparece también aquí.</translation>
    </message>
    <message>
        <source>Nothing fits their rules just now. What does will stand here by itself.</source>
        <translation>Nada encaja con sus reglas ahora mismo. Lo que encaje aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>A blend is filled when it starts: go to one above, and play it.</source>
        <translation>Una mezcla se llena al empezar: ve a una de las de arriba y reprodúcela.</translation>
    </message>
    <message>
        <source>No playlists</source>
        <translation>Ninguna lista</translation>
    </message>
    <message>
        <source>the blend is filled when it starts</source>
        <translation>la mezcla se llena al empezar</translation>
    </message>
    <message>
        <source>the blends are filled when they start</source>
        <translation>las mezclas se llenan al empezar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>Nueva lista aquí dentro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>PlaylistHead</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Find what is not in your library, or whose file is not there</source>
        <translation>Buscar lo que no está en tu biblioteca, o cuyo archivo falta</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Más acciones para esta lista</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} sin encontrar</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Temas de la lista</translation>
    </message>
    <message>
        <source>An empty playlist</source>
        <translation>Una lista vacía</translation>
    </message>
    <message>
        <source>Drag tracks or files here or onto its name, paste them, or choose “Add to playlist” on any of them.</source>
        <translation>Arrastra temas o archivos aquí o a su nombre, pégalos, o elige «Añadir a una lista» en cualquiera de ellos.</translation>
    </message>
    <message>
        <source>“{track}” is not in your library</source>
        <translation>«{track}» no está en tu biblioteca</translation>
    </message>
    <message>
        <source>Missing. It was here: {place}</source>
        <translation>Falta. Estaba aquí: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list says: {place}</source>
        <translation>No está en tu biblioteca. La lista dice: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list does not say where it was</source>
        <translation>No está en tu biblioteca. La lista no dice dónde estaba</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Ordenada por {column}</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«{playlist}» es una copia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Quitar duplicados</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Sort once by</source>
        <translation>Ordenar una vez por</translation>
    </message>
    <message>
        <source>Remove from this playlist</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Look for it in your library</source>
        <translation>Buscarlo en tu biblioteca</translation>
    </message>
</context>
<context>
    <name>PlaylistPlaces</name>
    <message>
        <source>“{folder}”, a folder</source>
        <translation>«{folder}», una carpeta</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>make create</source>
        <translation>hacer crear</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>make create rule</source>
        <translation>hacer crear regla</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>Nueva mezcla</translation>
    </message>
    <message>
        <source>make create mix</source>
        <translation>hacer crear mix</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>Importar listas…</translation>
    </message>
    <message>
        <source>m3u xspf bring</source>
        <translation>m3u xspf traer</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>blends</source>
        <translation>mezclas</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>{name}, open folder</source>
        <translation>{name}, carpeta abierta</translation>
    </message>
    <message>
        <source>{name}, closed folder</source>
        <translation>{name}, carpeta cerrada</translation>
    </message>
</context>
<context>
    <name>PlaylistSteps</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
    <message>
        <source>{told}. It is called “{name}” now</source>
        <translation>{told}. Ahora se llama «{name}»</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rehecho: {edit}</translation>
    </message>
    <message>
        <source>make {playlist}</source>
        <translation>crear {playlist}</translation>
    </message>
    <message>
        <source>duplicate {playlist}</source>
        <translation>duplicar {playlist}</translation>
    </message>
    <message>
        <source>rename {playlist}</source>
        <translation>cambiar el nombre de {playlist}</translation>
    </message>
    <message>
        <source>add tracks to {playlist}</source>
        <translation>añadir temas a {playlist}</translation>
    </message>
    <message>
        <source>remove tracks from {playlist}</source>
        <translation>quitar temas de {playlist}</translation>
    </message>
    <message>
        <source>move tracks in {playlist}</source>
        <translation>mover temas en {playlist}</translation>
    </message>
    <message>
        <source>sort {playlist}</source>
        <translation>ordenar {playlist}</translation>
    </message>
    <message>
        <source>remove duplicates from {playlist}</source>
        <translation>quitar duplicados de {playlist}</translation>
    </message>
    <message>
        <source>note on {playlist}</source>
        <translation>nota de {playlist}</translation>
    </message>
    <message>
        <source>cover of {playlist}</source>
        <translation>portada de {playlist}</translation>
    </message>
    <message>
        <source>draw {playlist} anew</source>
        <translation>volver a elegir {playlist}</translation>
    </message>
    <message>
        <source>change {playlist}</source>
        <translation>cambiar {playlist}</translation>
    </message>
    <message>
        <source>merge {playlist}</source>
        <translation>unir {playlist}</translation>
    </message>
    <message>
        <source>move {playlist}</source>
        <translation>mover {playlist}</translation>
    </message>
    <message>
        <source>put {playlist} elsewhere</source>
        <translation>poner {playlist} en otro sitio</translation>
    </message>
    <message>
        <source>sort playlists by name</source>
        <translation>ordenar las listas por nombre</translation>
    </message>
    <message>
        <source>delete {playlist}</source>
        <translation>eliminar {playlist}</translation>
    </message>
    <message>
        <source>bring back {playlist}</source>
        <translation>recuperar {playlist}</translation>
    </message>
</context>
<context>
    <name>PlaysPage</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Todavía no ha sonado nada</translation>
    </message>
    <message>
        <source>What you listen to is listed here with its time.</source>
        <translation>Aquí aparece lo que escuchas, con su hora.</translation>
    </message>
    <message>
        <source>the last {plays}</source>
        <translation>las últimas {plays}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>de {artist}</translation>
    </message>
    <message>
        <source>Plays of “{title}”</source>
        <translation>Reproducciones de «{title}»</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Escuchado hace poco</translation>
    </message>
    <message>
        <source>Forget this play</source>
        <translation>Olvidar esta reproducción</translation>
    </message>
    <message>
        <source>Forget these plays</source>
        <translation>Olvidar estas reproducciones</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Learn from this session again</source>
        <translation>Volver a aprender de esta sesión</translation>
    </message>
    <message>
        <source>Leave this session out of my taste</source>
        <translation>Dejar esta sesión fuera de mis gustos</translation>
    </message>
    <message>
        <source>This session is left out of your taste</source>
        <translation>Esta sesión queda fuera de tus gustos</translation>
    </message>
    <message>
        <source>Segue learns from this session again</source>
        <translation>Segue vuelve a aprender de esta sesión</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Show an icon in the system’s tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Play on when the window is closed</source>
        <translation>Seguir sonando al cerrar la ventana</translation>
    </message>
    <message>
        <source>Tell of each track that begins</source>
        <translation>Avisar de cada tema que empieza</translation>
    </message>
    <message>
        <source>Tell of an offer while the window is hidden</source>
        <translation>Avisar de una propuesta cuando la ventana está oculta</translation>
    </message>
    <message>
        <source>Its menu plays and pauses, and has what Segue offers.</source>
        <translation>Desde su menú se reproduce y se pausa, y ahí está lo que Segue propone.</translation>
    </message>
    <message>
        <source>The icon brings it back; its menu ends Segue.</source>
        <translation>El icono la trae de vuelta; desde su menú se cierra Segue.</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while you look at something else.</source>
        <translation>Con una notificación de tu escritorio, mientras miras otra cosa.</translation>
    </message>
    <message>
        <source>Only while nothing plays, and never in quiet hours. It goes when the moment has passed.</source>
        <translation>Solo mientras no suena nada, y nunca en las horas tranquilas. Se va cuando pasa el momento.</translation>
    </message>
</context>
<context>
    <name>PrivateControls</name>
    <message>
        <source>End the private session</source>
        <translation>Terminar la sesión privada</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>A private session: nothing that you play is kept or learned from</source>
        <translation>Sesión privada: nada de lo que escuches se guarda ni enseña nada</translation>
    </message>
    <message>
        <source>The private session has ended, and nothing of it was kept</source>
        <translation>La sesión privada ha terminado, y no se guardó nada de ella</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por qué no se pudo leer</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Segue leaves it as it is, and tries again each time it looks for changes.</source>
        <translation>Segue lo deja como está, y lo intenta de nuevo cada vez que busca cambios.</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Todos los archivos se pudieron leer</translation>
    </message>
    <message>
        <source>Files that Segue cannot read would be listed here, with the reason.</source>
        <translation>Aquí aparecerían los archivos que Segue no puede leer, con el motivo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>Las reproducciones que hay detrás</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>Apartar la pregunta</translation>
    </message>
</context>
<context>
    <name>QueueControls</name>
    <message>
        <source>To play on with what fits</source>
        <translation>Para seguir con lo que encaja</translation>
    </message>
    <message>
        <source>Queued by you</source>
        <translation>Puesto en cola por ti</translation>
    </message>
    <message>
        <source>Next from “{name}”</source>
        <translation>Sigue «{name}»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Queue cleared</source>
        <translation>Cola vaciada</translation>
    </message>
    <message>
        <source>The queue that you had put in order was replaced</source>
        <translation>Se ha reemplazado la cola que habías ordenado</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Bring back what was queued before</source>
        <translation>Recuperar lo que había antes en la cola</translation>
    </message>
    <message>
        <source>Shuffle track by track</source>
        <translation>Aleatorio, tema a tema</translation>
    </message>
    <message>
        <source>Shuffle album by album</source>
        <translation>Aleatorio, álbum a álbum</translation>
    </message>
    <message>
        <source>Favour what I like and have not heard in a while</source>
        <translation>Preferir lo que me gusta y hace tiempo que no oigo</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Lo que viene en la cola</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Nothing is queued. Drag tracks here, or choose “Play next” on any of them.</source>
        <translation>No hay nada en la cola. Arrastra temas aquí, o elige «Reproducir a continuación» en cualquiera de ellos.</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>Más acciones para la cola</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Keep as a playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Traer un historial de escucha…</translation>
    </message>
</context>
<context>
    <name>QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tranquilidad desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tranquilidad hasta</translation>
    </message>
    <message>
        <source>Nothing is offered then, and nothing begins by itself.</source>
        <translation>En esas horas no se propone nada, y nada empieza por sí solo.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>RangeValue</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is not at least</source>
        <translation>no es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is not at most</source>
        <translation>no es como mucho</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>no está entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Albums added last</source>
        <translation>Últimos álbumes añadidos</translation>
    </message>
    <message>
        <source>Tracks added last</source>
        <translation>Últimos temas añadidos</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadido hace poco</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>Todavía no se ha añadido nada</translation>
    </message>
    <message>
        <source>Music that comes into your folders is shown here, the newest first.</source>
        <translation>Aquí aparece la música que llega a tus carpetas, la más nueva primero.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>the newest {albums}</source>
        <translation>los últimos {albums}</translation>
    </message>
</context>
<context>
    <name>RecipesPage</name>
    <message>
        <source>Open a recipe…</source>
        <translation>Abrir una receta…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>A recipe makes a blend of your tracks, by your habits: filled anew each time you play it, and yours to change. One that somebody else has saved can be opened, or dropped on the window.</source>
        <translation>Una receta hace una mezcla de tus temas, según tus costumbres: se llena de nuevo cada vez que la reproduces, y puedes cambiarla. Las que haya guardado otra persona se pueden abrir, o soltar sobre la ventana.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>¿Dónde está ahora «{folder}»?</translation>
    </message>
    <message>
        <source>Comparing the files in “{folder}”…</source>
        <translation>Comparando los archivos de «{folder}»…</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{music} begins by itself at this moment from now on</source>
        <translation>Desde ahora, {music} empieza por sí solo en este momento</translation>
    </message>
    <message>
        <source>{title}: begun by itself, as you asked</source>
        <translation>{title}: empezó por sí solo, como pediste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Shuffle is off: an album plays in its own order</source>
        <translation>El modo aleatorio está desactivado: un álbum suena en su orden</translation>
    </message>
    <message>
        <source>{music} does not begin by itself any more</source>
        <translation>{music} ya no empieza por sí solo</translation>
    </message>
    <message>
        <source>Offers come as they suit you</source>
        <translation>Las propuestas llegan cuando te convienen</translation>
    </message>
    <message>
        <source>At most one offer a day from now on</source>
        <translation>Desde ahora, una propuesta al día como mucho</translation>
    </message>
    <message>
        <source>A few offers a week from now on</source>
        <translation>Desde ahora, unas pocas propuestas a la semana</translation>
    </message>
    <message>
        <source>Offers are turned off</source>
        <translation>Las propuestas están desactivadas</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>{name}: Segue {segue} % right, the best simple way {simple} %</source>
        <translation>{name}: Segue acierta el {segue} %, la mejor forma simple el {simple} %</translation>
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
        <translation>ListenBrainz y Last.fm llevan una lista de lo que escuchas, que otras personas pueden ver allí. No se envía nada antes de que conectes uno de ellos, ni nada de lo que escuchas mientras el aprendizaje está en pausa o que has dejado fuera de tus gustos.</translation>
    </message>
    <message>
        <source>Once you connect one, what you play is sent there. Others may see it.</source>
        <translation>En cuanto conectas uno, lo que escuchas se envía allí. Otras personas pueden verlo.</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} de {length}</translation>
    </message>
</context>
<context>
    <name>SensesChoice</name>
    <message>
        <source>Notice by itself what I am doing</source>
        <translation>Notar por sí mismo lo que hago</translation>
    </message>
    <message>
        <source>Every twenty seconds Segue looks which of your programs run, what the menu says they are for, which window is in front, by what sound is played, and whether somebody is there. It reads no window’s title and nothing of what is in it. Nothing of this is sent, and nothing kept but what you say below: only the activity’s name goes into your history, with what you play. What you choose at the foot of the window goes before it.</source>
        <translation>Cada veinte segundos, Segue mira qué programas tuyos están abiertos, para qué son según el menú, qué ventana está delante, por dónde sale el sonido y si hay alguien ahí. No lee el título de ninguna ventana ni nada de su contenido. Nada de esto se envía, y nada se guarda salvo lo que digas abajo: a tu historial solo va el nombre de la actividad, junto a lo que escuchas. Lo que elijas al pie de la ventana tiene preferencia.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Window in front</source>
        <translation>Ventana de delante</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>Sound comes from</source>
        <translation>El sonido sale por</translation>
    </message>
    <message>
        <source>So you are</source>
        <translation>Así que te toca</translation>
    </message>
    <message>
        <source>What the kinds of programs stand for</source>
        <translation>Qué significan los tipos de programas</translation>
    </message>
    <message>
        <source>What the sound’s device stands for, where no program tells</source>
        <translation>Qué significa el dispositivo de sonido cuando ningún programa lo indica</translation>
    </message>
    <message>
        <source>Single programs</source>
        <translation>Programas sueltos</translation>
    </message>
    <message>
        <source>Segue looks at which programs run and which window is in front. Nothing of it is sent.</source>
        <translation>Segue mira qué programas están abiertos y qué ventana está delante. Nada de ello se envía.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Of none that is in the menu</source>
        <translation>Ninguno de los del menú</translation>
    </message>
    <message>
        <source>None runs whose kind says what you are doing</source>
        <translation>No hay ninguno abierto cuyo tipo indique lo que haces</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>This desktop does not tell whether they are used; you are taken to be there</source>
        <translation>Este escritorio no dice si se usan; se supone que estás ahí</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not known: it is, once you choose a device in Sound, or have only one</source>
        <translation>No se sabe: se sabrá cuando elijas un dispositivo en Sonido, o si solo tienes uno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>{activity}, as noticed</source>
        <translation>{activity}, según lo notado</translation>
    </message>
    <message>
        <source>{activity}, as you said</source>
        <translation>{activity}, según tú</translation>
    </message>
    <message>
        <source>Programs that run are listed here, so that each can be told what it stands for.</source>
        <translation>Aquí aparecen los programas abiertos, para que puedas decir qué significa cada uno.</translation>
    </message>
    <message>
        <source>What {program} stands for</source>
        <translation>Qué significa {program}</translation>
    </message>
    <message>
        <source>As its kind</source>
        <translation>Lo mismo que su tipo</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Nada por ahora</translation>
    </message>
    <message>
        <source>Pay no attention</source>
        <translation>No tenerlo en cuenta</translation>
    </message>
</context>
<context>
    <name>SeparatorsChoice</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>A feat. B</source>
        <translation>A feat. B</translation>
    </message>
    <message>
        <source>The words before a guest: {words}</source>
        <translation>Las palabras antes de un invitado: {words}</translation>
    </message>
    <message>
        <source>Read all files again with this</source>
        <translation>Volver a leer así todos los archivos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset where names are parted</source>
        <translation>Restablecer dónde se separan los nombres</translation>
    </message>
    <message>
        <source>Several artists or genres in one line are taken apart at the signs chosen here.</source>
        <translation>Varios artistas o géneros en una línea se separan por los signos elegidos aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsFileChoice</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>One readable file. Your music, your plays and your accounts are not in it.</source>
        <translation>Un solo archivo legible. Tu música, tus reproducciones y tus cuentas no están en él.</translation>
    </message>
    <message>
        <source>How the window looks, what stands where in it, how music sounds, and when Segue offers something: one readable file. Your music, your plays, folders, devices and accounts are not in it.</source>
        <translation>Cómo se ve la ventana, qué va dónde en ella, cómo suena la música y cuándo propone algo Segue: un solo archivo legible. Tu música, tus reproducciones, carpetas, dispositivos y cuentas no están en él.</translation>
    </message>
    <message>
        <source>Your settings are in “{file}”</source>
        <translation>Tus ajustes están en «{file}»</translation>
    </message>
    <message>
        <source>Nothing is otherwise than before.</source>
        <translation>Todo sigue como antes.</translation>
    </message>
    <message>
        <source>Not understood, and left as it was: {what}.</source>
        <translation>No se entendió, y quedó como estaba: {what}.</translation>
    </message>
    <message>
        <source>The settings are again as they were.</source>
        <translation>Los ajustes vuelven a ser los de antes.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Your settings as a file</source>
        <translation>Tus ajustes como archivo</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>library directory add scan watch</source>
        <translation>biblioteca directorio añadir explorar vigilar</translation>
    </message>
    <message>
        <source>import move in playlists</source>
        <translation>importar mudanza listas de reproducción</translation>
    </message>
    <message>
        <source>import listening history</source>
        <translation>importar historial de escucha</translation>
    </message>
    <message>
        <source>tags stars hearts</source>
        <translation>etiquetas estrellas corazones</translation>
    </message>
    <message>
        <source>find duplicates</source>
        <translation>buscar duplicados</translation>
    </message>
    <message>
        <source>separators split artists genres featuring</source>
        <translation>separadores dividir artistas géneros feat.</translation>
    </message>
    <message>
        <source>theme dark mode</source>
        <translation>tema modo oscuro</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>color</translation>
    </message>
    <message>
        <source>font larger smaller zoom scale</source>
        <translation>letra más grande más pequeño zoom escala</translation>
    </message>
    <message>
        <source>compact dense comfortable</source>
        <translation>compacto denso cómodo</translation>
    </message>
    <message>
        <source>animation reduced motion</source>
        <translation>animación reducir movimiento</translation>
    </message>
    <message>
        <source>startup first page</source>
        <translation>inicio primera página</translation>
    </message>
    <message>
        <source>navigation hide</source>
        <translation>navegación ocultar</translation>
    </message>
    <message>
        <source>shelves hide</source>
        <translation>estantes ocultar</translation>
    </message>
    <message>
        <source>buttons bar</source>
        <translation>botones barra</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>teclas atajos</translation>
    </message>
    <message>
        <source>equalizer bass treble presets</source>
        <translation>ecualizador graves agudos preajustes</translation>
    </message>
    <message>
        <source>replaygain volume levelling normalise</source>
        <translation>replaygain volumen nivelar normalizar</translation>
    </message>
    <message>
        <source>tempo faster slower</source>
        <translation>tempo más rápido más lento</translation>
    </message>
    <message>
        <source>crossfade overlap gapless</source>
        <translation>fundido encadenado crossfade sin pausas</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>fundido</translation>
    </message>
    <message>
        <source>output device speakers headphones</source>
        <translation>salida dispositivo altavoces auriculares</translation>
    </message>
    <message>
        <source>autoplay endless</source>
        <translation>reproducción automática sin fin</translation>
    </message>
    <message>
        <source>frequency never daily</source>
        <translation>frecuencia nunca a diario</translation>
    </message>
    <message>
        <source>night do not disturb</source>
        <translation>noche no molestar</translation>
    </message>
    <message>
        <source>surprise familiar discover</source>
        <translation>sorpresa familiar descubrir</translation>
    </message>
    <message>
        <source>replies take back</source>
        <translation>respuestas deshacer</translation>
    </message>
    <message>
        <source>working gaming rename</source>
        <translation>trabajar jugar renombrar</translation>
    </message>
    <message>
        <source>detect programs windows</source>
        <translation>detectar programas ventanas</translation>
    </message>
    <message>
        <source>pause learning</source>
        <translation>pausar aprendizaje</translation>
    </message>
    <message>
        <source>forget delete leave out taste log</source>
        <translation>olvidar borrar excluir gustos registro</translation>
    </message>
    <message>
        <source>block artist genre less</source>
        <translation>bloquear artista género menos</translation>
    </message>
    <message>
        <source>analysis similar alike</source>
        <translation>análisis parecido similar</translation>
    </message>
    <message>
        <source>scrobble connect account</source>
        <translation>scrobbling conectar cuenta</translation>
    </message>
    <message>
        <source>users profiles family</source>
        <translation>usuarios perfiles familia</translation>
    </message>
    <message>
        <source>system tray icon</source>
        <translation>bandeja del sistema icono</translation>
    </message>
    <message>
        <source>background close</source>
        <translation>segundo plano cerrar</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>ajustes copia de seguridad</translation>
    </message>
    <message>
        <source>plays backup save copy</source>
        <translation>reproducciones copia de seguridad guardar</translation>
    </message>
    <message>
        <source>profile folder version data privacy</source>
        <translation>perfil carpeta versión datos privacidad</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Ask me a question now and then</source>
        <translation>Hacerme una pregunta de vez en cuando</translation>
    </message>
    <message>
        <source>Write ratings and loved into the files</source>
        <translation>Escribir valoraciones y favoritos en los archivos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Tu música</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>Nada en los ajustes se llama así.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>From another player</source>
        <translation>De otro reproductor</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm or ListenBrainz</source>
        <translation>De Spotify, Last.fm o ListenBrainz</translation>
    </message>
    <message>
        <source>Copies of one recording</source>
        <translation>Copias de una grabación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Lo que haces</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>How often there are offers</source>
        <translation>Con qué frecuencia hay propuestas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>What Segue learns from</source>
        <translation>De qué aprende Segue</translation>
    </message>
    <message>
        <source>What Segue stores</source>
        <translation>Lo que guarda Segue</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation>Scrobbling</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Oyentes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Several names in one line</source>
        <translation>Varios nombres en una línea</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>Move in…</source>
        <translation>Mudarme…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Write all now</source>
        <translation>Escribir todo ahora</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Una al día</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Pocas por semana</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>What sounds alike</source>
        <translation>Lo que suena parecido</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>De otros sitios</translation>
    </message>
    <message>
        <source>Your ratings, plays and playlists there can come along.</source>
        <translation>Tus valoraciones, reproducciones y listas de allí pueden venir contigo.</translation>
    </message>
    <message>
        <source>What you have listened to there, and when, can come along.</source>
        <translation>Lo que has escuchado allí, y cuándo, puede venir contigo.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>So that other players see them. What you rate or love from now on is written at once.</source>
        <translation>Para que las vean otros reproductores. Lo que valores o marques como favorito desde ahora se escribe enseguida.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>They can share their plays and their rating.</source>
        <translation>Pueden compartir sus reproducciones y su valoración.</translation>
    </message>
    <message>
        <source>At most one a day, on Home, and only if the answer changes my offers.</source>
        <translation>Una al día como mucho, en Inicio, y solo si la respuesta cambia mis propuestas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A playlist that Segue puts forward by itself.</source>
        <translation>Una lista que Segue propone por sí solo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By what you usually hear next; why each is there is told. Off, the music ends with the queue.</source>
        <translation>Según lo que sueles escuchar después; se dice por qué está cada tema. Si no, la música termina con la cola.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back in “{shelf}”</source>
        <translation>Atrás en «{shelf}»</translation>
    </message>
    <message>
        <source>More in “{shelf}”</source>
        <translation>Más en «{shelf}»</translation>
    </message>
</context>
<context>
    <name>ShelfPlaces</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>The album of what plays</source>
        <translation>El álbum de lo que suena</translation>
    </message>
    <message>
        <source>The artist of what plays</source>
        <translation>El artista de lo que suena</translation>
    </message>
    <message>
        <source>Go to album</source>
        <translation>Ir al álbum</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>Ir al artista</translation>
    </message>
</context>
<context>
    <name>ShortcutsChoice</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Within lists and texts</source>
        <translation>En listas y textos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Lo que suena</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Lo que haces</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Tu música</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Play or open what is chosen</source>
        <translation>Reproducir o abrir lo elegido</translation>
    </message>
    <message>
        <source>Play an album, an artist or a folder at once</source>
        <translation>Reproducir al momento un álbum, un artista o una carpeta</translation>
    </message>
    <message>
        <source>Edit tags; rename a playlist; write a note</source>
        <translation>Editar etiquetas; cambiar el nombre de una lista; escribir una nota</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Copy, cut and paste tracks</source>
        <translation>Copiar, cortar y pegar temas</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose one more, or one less, of covers and folders</source>
        <translation>Elegir uno más, o uno menos, entre portadas y carpetas</translation>
    </message>
    <message>
        <source>Move up and down in a playlist, in the queue or among the playlists</source>
        <translation>Subir y bajar en una lista, en la cola o entre las listas</translation>
    </message>
    <message>
        <source>Save a rule or tags that are edited</source>
        <translation>Guardar la regla o las etiquetas que se editan</translation>
    </message>
    <message>
        <source>Edit the parts of a blend</source>
        <translation>Editar las partes de una mezcla</translation>
    </message>
    <message>
        <source>Leave what was begun</source>
        <translation>Dejar lo que se ha empezado</translation>
    </message>
    <message>
        <source>{key} does something within lists and texts, and stays there.</source>
        <translation>{key} ya hace algo en listas y textos, y ahí se queda.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”.</source>
        <translation>{key} es la tecla de «{other}».</translation>
    </message>
    <message>
        <source>{key} is “{command}” now, and no longer “{other}”</source>
        <translation>{key} es ahora «{command}», y ya no «{other}»</translation>
    </message>
    <message>
        <source>“{command}” has the keys again that Segue brings</source>
        <translation>«{command}» vuelve a tener las teclas que trae Segue</translation>
    </message>
    <message>
        <source>All commands have the keys again that Segue brings</source>
        <translation>Todos los comandos vuelven a tener las teclas que trae Segue</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>To change a shortcut, click it and press the new keys. Backspace removes it.</source>
        <translation>Para cambiar un atajo, haz clic en él y pulsa las teclas nuevas. Retroceso lo quita.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What is missing in the search</source>
        <translation>Qué falta en la búsqueda</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadido hace poco</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Escuchado hace poco</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Emisoras</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Add a playlist</source>
        <translation>Añadir una lista</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Sounds like this</source>
        <translation>Suena como este</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>Suele sonar en la misma hora</translation>
    </message>
    <message>
        <source>Nothing is known yet of how it sounds, and nothing was often heard in the same hour.</source>
        <translation>Todavía no se sabe cómo suena, y nada solía sonar en la misma hora.</translation>
    </message>
</context>
<context>
    <name>SleepControls</name>
    <message>
        <source>{time} more</source>
        <translation>{time} más</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>En {time}</translation>
    </message>
    <message>
        <source>After this track</source>
        <translation>Después de este tema</translation>
    </message>
    <message>
        <source>After the queue</source>
        <translation>Después de la cola</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Seguir sonando</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>Este tema</translation>
    </message>
    <message>
        <source>Stops after this track</source>
        <translation>Se detiene después de este tema</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>Stops after the queue</source>
        <translation>Se detiene después de la cola</translation>
    </message>
    <message>
        <source>Fades out and pauses in {time}</source>
        <translation>Se atenúa y se pausa en {time}</translation>
    </message>
</context>
<context>
    <name>SmartEditing</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>La regla como texto</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4 limit:50 by:-plays</source>
        <translation>genre:jazz rating:&gt;=4 limit:50 by:-plays</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Qué falla en la regla</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Lo que encuentra la regla</translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation>Nada encaja con estas condiciones</translation>
    </message>
    <message>
        <source>Take one away, or ask for less with it: what fits then stands here at once.</source>
        <translation>Quita una, o pide menos con ella: lo que encaje entonces aparece aquí enseguida.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>Tracks of the smart playlist</source>
        <translation>Temas de la lista inteligente</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Volver a elegir</translation>
    </message>
    <message>
        <source>Choose others by lot</source>
        <translation>Elegir otros al azar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Más acciones para esta lista</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>The rule finds nothing as it is</source>
        <translation>Tal como está, la regla no encuentra nada</translation>
    </message>
    <message>
        <source>Nothing fits the limit</source>
        <translation>Nada encaja en el límite</translation>
    </message>
    <message>
        <source>There are tracks that fit the rule, but each alone is more than it is limited to.</source>
        <translation>Hay temas que encajan con la regla, pero cada uno por sí solo supera su límite.</translation>
    </message>
    <message>
        <source>Nothing fits the rule just now</source>
        <translation>Nada encaja con la regla ahora mismo</translation>
    </message>
    <message>
        <source>What does will stand here by itself. A wider rule finds more.</source>
        <translation>Lo que encaje aparecerá aquí por sí solo. Una regla más amplia encuentra más.</translation>
    </message>
</context>
<context>
    <name>SmartPage</name>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>«{playlist}» es una copia</translation>
    </message>
    <message>
        <source>“{playlist}” holds these tracks, and will stay as it is</source>
        <translation>«{playlist}» contiene estos temas y se quedará como está</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>Guardar tal como está ahora</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>The rule is left as it was</source>
        <translation>La regla se ha dejado como estaba</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>Nothing plays.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>In the player: {track}</source>
        <translation>En el reproductor: {track}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Guardar como ajuste…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Segue has a preset “{name}” of its own</source>
        <translation>Segue ya tiene un ajuste «{name}» propio</translation>
    </message>
    <message>
        <source>The preset “{name}” is another now</source>
        <translation>El ajuste «{name}» es otro ahora</translation>
    </message>
    <message>
        <source>The preset “{name}” is removed</source>
        <translation>El ajuste «{name}» se ha quitado</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como están</translation>
    </message>
    <message>
        <source>Each track</source>
        <translation>Cada tema</translation>
    </message>
    <message>
        <source>Each album</source>
        <translation>Cada álbum</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <source>Louder or quieter</source>
        <translation>Más fuerte o más suave</translation>
    </message>
    <message>
        <source>Tracks of unknown loudness</source>
        <translation>Temas de sonoridad desconocida</translation>
    </message>
    <message>
        <source>Write into the files</source>
        <translation>Escribir en los archivos</translation>
    </message>
    <message>
        <source>What was measured, in the files too</source>
        <translation>Lo medido, también en los archivos</translation>
    </message>
    <message>
        <source>So that other players know it. Only files that do not say it yet are changed.</source>
        <translation>Para que otros reproductores la conozcan. Solo se cambian los archivos que todavía no la indican.</translation>
    </message>
    <message>
        <source>Every file as loud as it was made.</source>
        <translation>Cada archivo suena tan fuerte como se hizo.</translation>
    </message>
    <message>
        <source>Every track is as loud as the next, whatever album it is from.</source>
        <translation>Todos los temas suenan igual de fuerte, sean del álbum que sean.</translation>
    </message>
    <message>
        <source>Every album is as loud as the next; within one, what is quiet stays quiet.</source>
        <translation>Todos los álbumes suenan igual de fuerte; dentro de cada uno, lo suave sigue siendo suave.</translation>
    </message>
    <message>
        <source>An album that plays in its order as one album, all else track by track.</source>
        <translation>Un álbum que suena en su orden, como álbum; todo lo demás, tema por tema.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>«{file}» no se pudo escribir: {reason}</translation>
    </message>
    <message>
        <source>All that was measured is in the files already</source>
        <translation>Todo lo medido ya está en los archivos</translation>
    </message>
    <message>
        <source>As fast as you like</source>
        <translation>Tan rápido como quieras</translation>
    </message>
    <message>
        <source>Voices and instruments keep their pitch.</source>
        <translation>Las voces y los instrumentos conservan su tono.</translation>
    </message>
    <message>
        <source>At the end of a track</source>
        <translation>Al final de un tema</translation>
    </message>
    <message>
        <source>When you skip</source>
        <translation>Al saltar</translation>
    </message>
    <message>
        <source>How long the end of one track overlaps the start of the next. Albums played in order have no overlap, unless you skip.</source>
        <translation>Cuánto tiempo se solapa el final de una pista con el principio de la siguiente. Los álbumes en su orden no se solapan, salvo si saltas.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A short fade only keeps it from clicking; a longer one is heard. Off is at once.</source>
        <translation>Un fundido corto solo evita el chasquido; uno más largo se oye. Sin él, el cambio es inmediato.</translation>
    </message>
    <message>
        <source>When you pause, and go on</source>
        <translation>Al pausar y al seguir</translation>
    </message>
    <message>
        <source>When you stop</source>
        <translation>Al detener</translation>
    </message>
    <message>
        <source>When you seek, or skip without a crossfade</source>
        <translation>Al cambiar de posición, o al saltar sin fundido cruzado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Pause when it is unplugged</source>
        <translation>Pausar cuando se desconecta</translation>
    </message>
    <message>
        <source>The system’s default device</source>
        <translation>El dispositivo predeterminado del sistema</translation>
    </message>
    <message>
        <source>It is not connected. Until it is, the system’s default device plays.</source>
        <translation>No está conectado. Mientras tanto suena el dispositivo predeterminado del sistema.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Equaliser</source>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>From one track to the next</source>
        <translation>De un tema al siguiente</translation>
    </message>
    <message>
        <source>Pausing and stopping</source>
        <translation>Pausar y detener</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Reproducido por</translation>
    </message>
</context>
<context>
    <name>SoundsChoice</name>
    <message>
        <source>How many tracks have been heard</source>
        <translation>Cuántos temas se han escuchado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hear how your tracks sound</source>
        <translation>Escuchar cómo suenan tus temas</translation>
    </message>
    <message>
        <source>Then you can find what sounds like a track you like. It waits while you are on battery.</source>
        <translation>Así podrás encontrar lo que suena como un tema que te gusta. Con batería, espera.</translation>
    </message>
    <message>
        <source>There is nothing to hear yet.</source>
        <translation>Todavía no hay nada que escuchar.</translation>
    </message>
    <message>
        <source>All heard: {tracks}</source>
        <translation>Todo escuchado: {tracks}</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · en pausa</translation>
    </message>
    <message>
        <source> · goes on when your folders have been looked at</source>
        <translation> · sigue cuando se haya mirado en tus carpetas</translation>
    </message>
    <message>
        <source> · goes on when your computer is plugged in</source>
        <translation> · sigue cuando tu equipo esté enchufado</translation>
    </message>
    <message>
        <source> · less than a minute left</source>
        <translation> · queda menos de un minuto</translation>
    </message>
    <message>
        <source> · about {time} left</source>
        <translation> · faltan más o menos {time}</translation>
    </message>
</context>
<context>
    <name>SoundsLikePage</name>
    <message>
        <source>Tracks that sound alike</source>
        <translation>Temas que suenan parecido</translation>
    </message>
    <message>
        <source>Nothing else is known yet</source>
        <translation>Todavía no se conoce nada más</translation>
    </message>
    <message>
        <source>Segue has not heard how your other tracks sound. Its settings tell how far it is.</source>
        <translation>Segue no ha escuchado cómo suenan tus otros temas. En los ajustes se ve por dónde va.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sounds like “{title}”</source>
        <translation>Suena como «{title}»</translation>
    </message>
    <message>
        <source>by {artist} · </source>
        <translation>de {artist} · </translation>
    </message>
    <message>
        <source> · it has no genre, but sounds like {genre}</source>
        <translation> · no tiene género, pero suena a {genre}</translation>
    </message>
</context>
<context>
    <name>SpellChoice</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Otro año</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rate (Alt+1 to Alt+5; Alt+0 for none)</source>
        <translation>Valorar (Alt+1 a Alt+5; Alt+0 para ninguna)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>StateValue</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>StationPlaces</name>
    <message>
        <source>Open address…</source>
        <translation>Abrir una dirección…</translation>
    </message>
    <message>
        <source>station stream internet url add</source>
        <translation>emisora radio stream internet url añadir</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Emisoras</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Emisoras</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Abrir una dirección…</translation>
    </message>
    <message>
        <source>Segue connects to a station only while you play it. Your plays of it are in your history, and teach nothing: what was on, you did not choose.</source>
        <translation>Segue solo se conecta a una emisora mientras la escuchas. Lo que escuchas en ella queda en tu historial, pero no enseña nada: lo que ponían no lo elegiste tú.</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>Ninguna emisora</translation>
    </message>
    <message>
        <source>A station whose address you open is played at once, and kept here.</source>
        <translation>Una emisora cuya dirección abras sonará enseguida, y se guardará aquí.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SurpriseChoice</name>
    <message>
        <source>How much is unexpected</source>
        <translation>Cuánto hay de inesperado</translation>
    </message>
    <message>
        <source>There are more of them where you hear them through, fewer where you skip them.</source>
        <translation>Hay más donde los escuchas hasta el final y menos donde los saltas.</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndeme</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Offers hold only what you know well and heard lately.</source>
        <translation>Las propuestas solo contienen lo que conoces bien y has escuchado hace poco.</translation>
    </message>
    <message>
        <source>Forgotten favourites, deep cuts and tracks never played: now about {now} of {size} tracks.</source>
        <translation>Favoritos olvidados, rarezas y temas nunca escuchados: ahora, unos {now} de {size} temas.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Composers</source>
        <translation>Compositores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation>Parte de una recopilación</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What is mixed stays as it is in each track, unless you type over it.</source>
        <translation>Lo que varía queda como está en cada tema, salvo que escribas encima.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>shown as {genres}</source>
        <translation>se muestra como {genres}</translation>
    </message>
    <message>
        <source>Several artists, genres, moods or composers: put “{separator}” between them.</source>
        <translation>Varios artistas, géneros, ambientes o compositores: pon «{separator}» entre ellos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{files} could not be changed</source>
        <translation>No se pudieron cambiar: {files}</translation>
    </message>
    <message>
        <source>Each is as it was before.</source>
        <translation>Cada uno está como antes.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Mixed: {values}</source>
        <translation>Varía: {values}</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varía</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Remove from all tracks (Delete)</source>
        <translation>Quitar de todos los temas (Supr)</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>TimedLines</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Copy the lyrics</source>
        <translation>Copiar la letra</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{told}; {key} undoes it</source>
        <translation>{told}; {key} lo deshace</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>Deshecho: {told}</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Rehecho: {told}</translation>
    </message>
</context>
<context>
    <name>TopList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
</context>
<context>
    <name>TrackActions</name>
    <message>
        <source>“{title}” will play next</source>
        <translation>«{title}» sonará a continuación</translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <translation>«{title}» añadido a la cola</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>“{file}” cannot be played: {reason}</source>
        <translation>«{file}» no se puede reproducir: {reason}</translation>
    </message>
    <message>
        <source>There is no music in it</source>
        <translation>No contiene música</translation>
    </message>
    <message>
        <source>Kept as the playlist “{playlist}”</source>
        <translation>Guardado como la lista «{playlist}»</translation>
    </message>
    <message>
        <source>Rating removed: it was {stars}</source>
        <translation>Valoración quitada: era de {stars}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No longer love</source>
        <translation>Ya no me encanta</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Me encanta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>What Segue learns</source>
        <translation>Lo que aprende Segue</translation>
    </message>
    <message>
        <source>Find what sounds like this</source>
        <translation>Buscar lo que suena como este</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>Mostrar sus reproducciones</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>“{name}” is left out of your taste</source>
        <translation>«{name}» queda fuera de tus gustos</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>Fuera de mis gustos, no de mi historial</translation>
    </message>
    <message>
        <source>Learn from {name} again</source>
        <translation>Volver a aprender de {name}</translation>
    </message>
    <message>
        <source>Leave {name} out of my taste</source>
        <translation>Dejar {name} fuera de mis gustos</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>Fuera de mi historial</translation>
    </message>
    <message>
        <source>Forget all plays of {name}</source>
        <translation>Olvidar todas las reproducciones de {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Número de pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Año original</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Pulsos por minuto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>En el archivo: {words}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>de {artist}</translation>
    </message>
    <message>
        <source>from {album}</source>
        <translation>de {album}</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>valorado con {stars}</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>suena ahora</translation>
    </message>
    <message>
        <source>{plays}, {prior} of them counted by another player before</source>
        <translation>{plays}, {prior} de ellas contadas antes por otro reproductor</translation>
    </message>
    <message>
        <source>{plays}, counted by another player before</source>
        <translation>{plays}, contadas antes por otro reproductor</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>Proponer con menos frecuencia</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Pausar el aprendizaje</translation>
    </message>
    <message>
        <source>Learning is paused: learn again</source>
        <translation>El aprendizaje está en pausa: volver a aprender</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Open Segue</source>
        <translation>Abrir Segue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>No longer love it</source>
        <translation>Ya no me encanta</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>Me encanta</translation>
    </message>
    <message>
        <source>Play “{offer}”</source>
        <translation>Reproducir «{offer}»</translation>
    </message>
    <message>
        <source>End the private session</source>
        <translation>Terminar la sesión privada</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>Actividad: {word}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>UnfoundPage</name>
    <message>
        <source>Nothing found here</source>
        <translation>Aquí no se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>None of these fits “{words}”. Elsewhere in your library there is:</source>
        <translation>Nada de esto encaja con «{words}». En otro lugar de tu biblioteca hay:</translation>
    </message>
    <message>
        <source>Nothing in your library fits “{words}”.</source>
        <translation>Nada en tu biblioteca encaja con «{words}».</translation>
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
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Subtítulos {number}</translation>
    </message>
    <message>
        <source>Soundtrack {number}</source>
        <translation>Pista de audio {number}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
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
        <translation>Llenar y recortar los bordes</translation>
    </message>
</context>
<context>
    <name>VolumeKnob</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen: {percent} %</translation>
    </message>
    <message>
        <source>Turn the wheel, or press to mute (Ctrl+M)</source>
        <translation>Gira la rueda, o pulsa para silenciar (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>The hours of your week</source>
        <translation>Las horas de tu semana</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>A habit of yours</source>
        <translation>Una costumbre tuya</translation>
    </message>
    <message>
        <source>A habit that is not offered</source>
        <translation>Una costumbre que no se propone</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Todavía no hay nada que recordar</translation>
    </message>
    <message>
        <source>Play some music: the hours of your week, your lists and what Segue learns stand here then. What you have heard elsewhere can come along.</source>
        <translation>Pon algo de música: aquí aparecerán las horas de tu semana, tus listas y lo que aprende Segue. Lo que has escuchado en otro sitio puede venir contigo.</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>Traer un historial de escucha…</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>The hours of your week</source>
        <translation>Las horas de tu semana</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Lo más escuchado</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>of {whose}</source>
        <translation>de {whose}</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Show five</source>
        <translation>Mostrar cinco</translation>
    </message>
    <message>
        <source>Show ten</source>
        <translation>Mostrar diez</translation>
    </message>
    <message>
        <source>Point at an hour to see what is behind it; press it to see its plays.</source>
        <translation>Señala una hora para ver qué hay detrás; púlsala para ver sus reproducciones.</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>las últimas {plays} de {all}</translation>
    </message>
</context>
<context>
    <name>WeekPlaces</name>
    <message>
        <source>Your week</source>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>heat map year month what Segue has learned habits</source>
        <translation>mapa de calor año mes lo que Segue ha aprendido costumbres</translation>
    </message>
    <message>
        <source>Forget an artist…</source>
        <translation>Olvidar a un artista…</translation>
    </message>
    <message>
        <source>plays log delete privacy</source>
        <translation>reproducciones registro borrar privacidad</translation>
    </message>
</context>
<context>
    <name>WhoseField</name>
    <message>
        <source>Genre or artist</source>
        <translation>Género o artista</translation>
    </message>
    <message>
        <source>Only the music of a genre or an artist</source>
        <translation>Solo la música de un género o un artista</translation>
    </message>
    <message>
        <source>All music again</source>
        <translation>Otra vez toda la música</translation>
    </message>
    <message>
        <source>Genres and artists of that name</source>
        <translation>Géneros y artistas con ese nombre</translation>
    </message>
    <message>
        <source>{genre} (genre)</source>
        <translation>{genre} (género)</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>See these plays</source>
        <translation>Ver estas reproducciones</translation>
    </message>
    <message>
        <source>Your history with it</source>
        <translation>Tu historial con este tema</translation>
    </message>
    <message>
        <source>See all its plays</source>
        <translation>Ver todas sus reproducciones</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Where Segue begins</source>
        <translation>Dónde empieza Segue</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Donde lo dejé</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Bookmarks, stations and what is missing are there while there are any.</source>
        <translation>Los marcadores, las emisoras y lo que falta solo aparecen cuando hay alguno.</translation>
    </message>
    <message>
        <source>Each time it is opened.</source>
        <translation>Cada vez que se abre.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Ask for music</source>
        <translation>Pedir música</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>La propuesta</translation>
    </message>
    <message>
        <source>A question now and then</source>
        <translation>Una pregunta de vez en cuando</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Reproducir y pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Lo que haces</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Hide the queue</source>
        <translation>Ocultar la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>encontrar filtrar</translation>
    </message>
    <message>
        <source>Play, go to, do: by a word</source>
        <translation>Reproducir, ir a, hacer: con una palabra</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>repetir restaurar</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Mostrar u ocultar la cola</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto contextual</translation>
    </message>
    <message>
        <source>Quit Segue</source>
        <translation>Salir de Segue</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>cerrar terminar fin</translation>
    </message>
</context>
<context>
    <name>WordsValue</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>contains exactly</source>
        <translation>contiene exactamente</translation>
    </message>
    <message>
        <source>does not contain exactly</source>
        <translation>no contiene exactamente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>_ArrangedList</name>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Espacio muestra u oculta uno; Alt con las flechas lo mueve</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>One history</source>
        <translation>Un solo historial</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Dos historiales</translation>
    </message>
    <message>
        <source>Own histories</source>
        <translation>Historiales propios</translation>
    </message>
</context>
<context>
    <name>_CommandRow</name>
    <message>
        <source>Reset the keys of “{command}”</source>
        <translation>Restablecer las teclas de «{command}»</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Last.fm lets a program in by a key, and Segue has none of its own: get one for yourself at last.fm/api, free of charge, and paste both its parts here.</source>
        <translation>Last.fm deja entrar a un programa con una clave, y Segue no tiene ninguna propia: consigue una para ti en last.fm/api, gratis, y pega aquí sus dos partes.</translation>
    </message>
    <message>
        <source>Go on in the browser</source>
        <translation>Seguir en el navegador</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Conseguir una clave</translation>
    </message>
    <message>
        <source>Last.fm has opened in your browser. Allow Segue there, and come back.</source>
        <translation>Last.fm se ha abierto en tu navegador. Da permiso a Segue allí y vuelve.</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <translation>Ya he dado permiso</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Volver a abrir la página</translation>
    </message>
</context>
<context>
    <name>_Controls</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Pista de audio</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Forma de la imagen</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>_CoverPicture</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varía</translation>
    </message>
</context>
<context>
    <name>_End</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Pulsos por minuto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Play, go to, do …</source>
        <translation>Reproducir, ir a, hacer …</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>Reproducir, ir a, hacer</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>, track {number}</source>
        <translation>, pista {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>_FolderModel</name>
    <message>
        <source>not here just now</source>
        <translation>ahora mismo no está</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{service} is connected: what you play from now on is sent there</source>
        <translation>{service} está conectado: lo que escuches desde ahora se envía allí</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
</context>
<context>
    <name>_Learns</name>
    <message>
        <source>Segue learns as you listen</source>
        <translation>Segue aprende mientras escuchas</translation>
    </message>
    <message>
        <source>While you listen, Segue remembers what you play, when, and what you skip.</source>
        <translation>Mientras escuchas, Segue recuerda qué pones, cuándo, y qué saltas.</translation>
    </message>
    <message>
        <source>After a week or two it starts to know your hours, and offers a list with its reason: never more often than you like.</source>
        <translation>En una o dos semanas empieza a conocer tus horas, y te propone una lista con su motivo: nunca más a menudo de lo que quieras.</translation>
    </message>
    <message>
        <source>All of this stays on this machine, in one file that is yours to copy or delete. Nothing is sent anywhere.</source>
        <translation>Todo esto se queda en este equipo, en un archivo que puedes copiar o borrar. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Play something</source>
        <translation>Escuchar algo</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Segue looks at your music: the first of it is here in a moment.</source>
        <translation>Segue está mirando tu música: en un momento aparece la primera.</translation>
    </message>
    <message>
        <source>There is no music in this folder yet.</source>
        <translation>Todavía no hay música en esta carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>No se pudo leer «{name}»: {reason}</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>Play “{offer}”</source>
        <translation>Reproducir «{offer}»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep it as a playlist of your own</source>
        <translation>Guardarlo como una lista tuya</translation>
    </message>
    <message>
        <source>Keep “{offer}” as a playlist</source>
        <translation>Guardar «{offer}» como lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “{offer}”</source>
        <translation>Abrir «{offer}»</translation>
    </message>
</context>
<context>
    <name>_PastStep</name>
    <message>
        <source>Bring your years along</source>
        <translation>Trae tus años contigo</translation>
    </message>
    <message>
        <source>Your music is being looked at meanwhile. This was found here too, and can come along: it is only read, and stays on this machine.</source>
        <translation>Mientras tanto, Segue mira tu música. Aquí también ha encontrado esto, y puede venir contigo: solo se lee, y se queda en este equipo.</translation>
    </message>
    <message>
        <source>Bring it along</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The settings can bring it later, too.</source>
        <translation>También se puede más tarde, en los ajustes.</translation>
    </message>
    <message>
        <source>Ratings, how often you played what, and playlists</source>
        <translation>Valoraciones, cuántas veces escuchaste cada tema y listas</translation>
    </message>
    <message>
        <source>What you have listened to, and when: {file}</source>
        <translation>Lo que has escuchado, y cuándo: {file}</translation>
    </message>
</context>
<context>
    <name>_PlaysModel</name>
    <message>
        <source>{how} · elsewhere</source>
        <translation>{how} · en otro sitio</translation>
    </message>
    <message>
        <source>{how} · not learned from</source>
        <translation>{how} · no se aprende de ello</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>skipped at {time}</source>
        <translation>saltado en {time}</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>detenido en {time}</translation>
    </message>
    <message>
        <source>could not be played</source>
        <translation>no se pudo reproducir</translation>
    </message>
</context>
<context>
    <name>_QueueList</name>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>_QueueModel</name>
    <message>
        <source>by {artist}</source>
        <translation>de {artist}</translation>
    </message>
</context>
<context>
    <name>_RecipeCard</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use “{recipe}”</source>
        <translation>Usar «{recipe}»</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>New name for {activity}</source>
        <translation>Nuevo nombre para {activity}</translation>
    </message>
    <message>
        <source>Rename {activity}</source>
        <translation>Cambiar el nombre de {activity}</translation>
    </message>
    <message>
        <source>Move {activity} up</source>
        <translation>Subir {activity}</translation>
    </message>
    <message>
        <source>Move {activity} down</source>
        <translation>Bajar {activity}</translation>
    </message>
    <message>
        <source>Remove {activity}</source>
        <translation>Quitar {activity}</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Another separator: {what}</source>
        <translation>Otro separador: {what}</translation>
    </message>
    <message>
        <source>Type a separator, with blanks around it if they belong to it, and press Return</source>
        <translation>Escribe un separador, con espacios alrededor si le pertenecen, y pulsa Intro</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
</context>
<context>
    <name>_ServiceRow</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect {service}</source>
        <translation>Conectar {service}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send to {service} now</source>
        <translation>Enviar ahora a {service}</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect {service}</source>
        <translation>Desconectar {service}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Volver a conectar…</translation>
    </message>
    <message>
        <source>{service} is disconnected</source>
        <translation>{service} está desconectado</translation>
    </message>
</context>
<context>
    <name>_StationModel</name>
    <message>
        <source>{station}, playing</source>
        <translation>{station}, suena ahora</translation>
    </message>
</context>
<context>
    <name>_TokenForm</name>
    <message>
        <source>User token</source>
        <translation>Token de usuario</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Copy the user token from your settings at listenbrainz.org, and paste it here.</source>
        <translation>Copia el token de usuario de tus ajustes en listenbrainz.org y pégalo aquí.</translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>Where is your music?</source>
        <translation>¿Dónde está tu música?</translation>
    </message>
    <message>
        <source>Segue plays the files you already have. It reads their tags, changes a file only when you ask it to, and sees by itself when music comes or goes.</source>
        <translation>Segue reproduce los archivos que ya tienes. Lee sus etiquetas, solo cambia un archivo cuando se lo pides, y se da cuenta por sí mismo de cuándo llega o se va música.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>También puedes soltar una carpeta aquí.</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segue mira antes tu música: lo que aún no haya leído no se podría encontrar de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Detener: {title}</translation>
    </message>
</context>
</TS>
