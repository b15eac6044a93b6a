<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>familiar</source>
        <comment>of music</comment>
        <translation>なじみの</translation>
    </message>
    <message>
        <source>surprising</source>
        <comment>of music</comment>
        <translation>意外な</translation>
    </message>
    <message>
        <source>never played</source>
        <comment>of music</comment>
        <translation>未再生の</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>of music</comment>
        <translation>忘れていた</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of music</comment>
        <translation>お気に入りの</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>of music</comment>
        <translation>穏やかな</translation>
    </message>
    <message>
        <source>lively</source>
        <comment>of music</comment>
        <translation>にぎやかな</translation>
    </message>
    <message>
        <source>calmer</source>
        <comment>of music</comment>
        <translation>もっと穏やかな</translation>
    </message>
    <message>
        <source>livelier</source>
        <comment>of music</comment>
        <translation>もっとにぎやかな</translation>
    </message>
    <message>
        <source> </source>
        <comment>between the words of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between what is chosen from</comment>
        <translation>、または</translation>
    </message>
    <message>
        <source>Not heard {when}</source>
        <translation>{when}聴いていない</translation>
    </message>
    <message>
        <source>No {genre}</source>
        <translation>{genre}以外</translation>
    </message>
    <message>
        <source>no, not, without</source>
        <comment>what one types before what is not wanted: every such word, between commas</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not {what}</source>
        <translation>{what}以外</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>{artist}の曲</translation>
    </message>
    <message>
        <source>album “{album}”</source>
        <translation>アルバム『{album}』</translation>
    </message>
    <message>
        <source>track “{track}”</source>
        <translation>曲「{track}」</translation>
    </message>
    <message>
        <source>playlist “{playlist}”</source>
        <translation>プレイリスト「{playlist}」</translation>
    </message>
    <message>
        <source>music of {years}</source>
        <translation>{years}の音楽</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, alone on a button</comment>
        <translation>{year}年代</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>alone on a button</comment>
        <translation>{year}年より前</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>alone on a button</comment>
        <translation>{year}年以降</translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>like what plays</source>
        <translation>再生中の曲に似た</translation>
    </message>
    <message>
        <source>like {artist}</source>
        <translation>{artist}に似た</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>{when}聴いた</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <comment>a decade, as in: from the 1980s</comment>
        <translation>{year}年代</translation>
    </message>
    <message>
        <source>before {year}</source>
        <comment>as in: music from before 1970</comment>
        <translation>{year}年より前</translation>
    </message>
    <message>
        <source>{year} and later</source>
        <comment>as in: music from 1970 and later</comment>
        <translation>{year}年以降</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first}～{last}年</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago</source>
        <comment>%n days ago</comment>
        <translation>
            <numerusform>%n日前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week ago</source>
        <comment>%n weeks ago</comment>
        <translation>
            <numerusform>%n週間前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month ago</source>
        <comment>%n months ago</comment>
        <translation>
            <numerusform>%nか月前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year ago</source>
        <comment>%n years ago</comment>
        <translation>
            <numerusform>%n年前に</numerusform>
        </translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <comment>a day: last Friday</comment>
        <translation>この前の{weekday}に</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <comment>in letters of CLDR: on 3 November</comment>
        <translation>M月d日に</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <comment>in letters of CLDR: on 3 November 2025</comment>
        <translation>yyyy年M月d日に</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message numerus="yes">
        <source>in the last day</source>
        <comment>in the last %n days</comment>
        <translation>
            <numerusform>この%n日間に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last week</source>
        <comment>in the last %n weeks</comment>
        <translation>
            <numerusform>この%n週間に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last month</source>
        <comment>in the last %n months</comment>
        <translation>
            <numerusform>この%nか月間に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last year</source>
        <comment>in the last %n years</comment>
        <translation>
            <numerusform>この%n年間に</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>{year}年に</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM yyyy</source>
        <comment>in letters of CLDR: in March 2024</comment>
        <translation>yyyy年M月に</translation>
    </message>
    <message>
        <source>&apos;last&apos; MMMM</source>
        <comment>in letters of CLDR: last March</comment>
        <translation>この前のM月に</translation>
    </message>
    <message>
        <source>&apos;in&apos; MMMM</source>
        <comment>in letters of CLDR: in March</comment>
        <translation>M月に</translation>
    </message>
    <message>
        <source>last winter</source>
        <translation>この前の冬に</translation>
    </message>
    <message>
        <source>last spring</source>
        <translation>この前の春に</translation>
    </message>
    <message>
        <source>last summer</source>
        <translation>この前の夏に</translation>
    </message>
    <message>
        <source>last autumn</source>
        <translation>この前の秋に</translation>
    </message>
    <message>
        <source>in winter</source>
        <translation>冬に</translation>
    </message>
    <message>
        <source>in spring</source>
        <translation>春に</translation>
    </message>
    <message>
        <source>in summer</source>
        <translation>夏に</translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation>秋に</translation>
    </message>
    <message>
        <source>in winter {year}</source>
        <translation>{year}年の冬に</translation>
    </message>
    <message>
        <source>in spring {year}</source>
        <translation>{year}年の春に</translation>
    </message>
    <message>
        <source>in summer {year}</source>
        <translation>{year}年の夏に</translation>
    </message>
    <message>
        <source>in autumn {year}</source>
        <translation>{year}年の秋に</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>{music} by {artist}</source>
        <translation>{artist}の{music}</translation>
    </message>
    <message>
        <source>{music} from {source}</source>
        <translation>{source}の{music}</translation>
    </message>
    <message>
        <source>{music} like {artist}</source>
        <translation>{artist}に似た{music}</translation>
    </message>
    <message>
        <source>{music} like this</source>
        <translation>この曲に似た{music}</translation>
    </message>
    <message>
        <source>{artist}, {kind}</source>
        <comment>Alma, calm</comment>
        <translation>{kind}{artist}</translation>
    </message>
    <message>
        <source>{kind} {music}</source>
        <comment>calm Jazz</comment>
        <translation>{kind}{music}</translation>
    </message>
    <message>
        <source>{music} without {genres}</source>
        <translation>{music}（{genres}以外）</translation>
    </message>
    <message>
        <source>{title}, heard {when}</source>
        <translation>{title}、{when}聴いた曲</translation>
    </message>
    <message>
        <source>without {genre}</source>
        <translation>{genre}以外</translation>
    </message>
    <message>
        <source>of {genre}</source>
        <translation>{genre}</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <translation>{artist}以外</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <translation>『{album}』以外</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>『{album}』の曲</translation>
    </message>
    <message>
        <source>not of “{track}”</source>
        <translation>「{track}」以外</translation>
    </message>
    <message>
        <source>of “{track}”</source>
        <translation>「{track}」</translation>
    </message>
    <message>
        <source>from your playlist “{playlist}”</source>
        <translation>プレイリスト「{playlist}」の曲</translation>
    </message>
    <message>
        <source>not from your playlist “{playlist}”</source>
        <translation>プレイリスト「{playlist}」以外</translation>
    </message>
    <message>
        <source>not of music from {years}</source>
        <translation>{years}以外の音楽</translation>
    </message>
    <message>
        <source>of music from {years}</source>
        <translation>{years}の音楽</translation>
    </message>
    <message>
        <source>of what you love</source>
        <translation>お気に入りの曲</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a date: on 3 March</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <comment>two dates</comment>
        <translation>{since}から{until}まで</translation>
    </message>
    <message>
        <source>what fits now</source>
        <translation>いま合うもの</translation>
    </message>
    <message>
        <source>forgotten favourites</source>
        <translation>忘れていたお気に入り</translation>
    </message>
    <message>
        <source>what you have never heard</source>
        <translation>まだ聴いていないもの</translation>
    </message>
    <message>
        <source>what sounds like what plays</source>
        <translation>再生中の曲に似た響き</translation>
    </message>
    <message>
        <source>a playlist that is gone</source>
        <translation>もうないプレイリスト</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>a rule that asks for nothing</comment>
        <translation>何でも</translation>
    </message>
    <message>
        <source>{share} % {source}</source>
        <comment>a part of a blend: 25 % what fits now</comment>
        <translation>{source} {share} %</translation>
    </message>
    <message>
        <source>{parts}; {length}, anew each time</source>
        <translation>{parts}、{length}、毎回新しく</translation>
    </message>
    <message>
        <source>without end</source>
        <comment>the length of a blend</comment>
        <translation>終わりなし</translation>
    </message>
    <message>
        <source>No favourite of yours is forgotten yet; other parts stand in.</source>
        <translation>忘れているお気に入りはまだありません。ほかのパートで補います。</translation>
    </message>
    <message>
        <source>You have heard all that there is; other parts stand in.</source>
        <translation>すべて聴いたことがあるので、ほかのパートで補います。</translation>
    </message>
    <message>
        <source>Nothing is known yet of what sounds like what plays; other parts stand in.</source>
        <translation>再生中の曲に似た響きのものはまだ分かりません。ほかのパートで補います。</translation>
    </message>
    <message>
        <source>There is nothing yet that could fit now; other parts stand in.</source>
        <translation>いま合いそうなものがまだありません。ほかのパートで補います。</translation>
    </message>
    <message>
        <source>There is nothing in “{source}”; other parts stand in.</source>
        <translation>「{source}」には何もありません。ほかのパートで補います。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track could come from {source}; other parts stand in.</source>
        <comment>Only %n tracks could come from {source}; other parts stand in.</comment>
        <translation>
            <numerusform>{source}から選べたのは%n曲だけでした。ほかのパートで補います。</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>作業</translation>
    </message>
    <message>
        <source>gaming</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>exercising</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>運動</translation>
    </message>
    <message>
        <source>relaxing</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>リラックス</translation>
    </message>
    <message>
        <source>cooking</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>料理</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what one is doing, as in: while gaming</comment>
        <translation>読書</translation>
    </message>
    <message>
        <source>still playing when the file was made</source>
        <translation>ファイル作成時にまだ再生中だったもの</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>時刻のないもの</translation>
    </message>
    <message>
        <source>of a time still to come</source>
        <translation>時刻がまだ来ていないもの</translation>
    </message>
    <message>
        <source>without an artist or a title</source>
        <translation>アーティストか曲名のないもの</translation>
    </message>
    <message>
        <source>podcasts, audiobooks and videos</source>
        <translation>ポッドキャスト、オーディオブック、動画</translation>
    </message>
    <message>
        <source>of a private session</source>
        <translation>プライベートセッションのもの</translation>
    </message>
    <message>
        <source>that you have had forgotten</source>
        <translation>忘れるよう指定されたもの</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取れないもの</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>フラット</translation>
    </message>
    <message>
        <source>More bass</source>
        <translation>低音を強く</translation>
    </message>
    <message>
        <source>Less bass</source>
        <translation>低音を弱く</translation>
    </message>
    <message>
        <source>More treble</source>
        <translation>高音を強く</translation>
    </message>
    <message>
        <source>Less treble</source>
        <translation>高音を弱く</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かにする時間</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>小型スピーカー</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>ダンス</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>アコースティック</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>“{text}” is no file of this machine, and no address that Segue can play</source>
        <translation>「{text}」はこのコンピューターのファイルでも、Segueが再生できるアドレスでもありません</translation>
    </message>
    <message>
        <source>{number} bit</source>
        <translation>{number}ビット</translation>
    </message>
    <message>
        <source>decoded by {decoder} to 16 bit, played at {rate}</source>
        <translation>{decoder}で16ビットにデコードし、{rate}で再生</translation>
    </message>
    <message>
        <source>played at {rate}, in 32 bit float</source>
        <translation>{rate}、32ビット浮動小数点で再生</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number} kHz</translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>%n hours</comment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number} kbit/s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>%n day {hours} h</source>
        <comment>%n days {hours} h</comment>
        <translation>
            <numerusform>%n日{hours}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 Mar 2025</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, in letters of CLDR: 7 March</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: 7 March 2025</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, in letters of CLDR: Friday 7 March 2025</comment>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in letters of CLDR: March 2025</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, in letters of CLDR: Mar 2025</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in letters of CLDR: 7 Mar</comment>
        <translation>M月d日</translation>
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
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Fri 7 Mar 2025, 20:15</comment>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM yyyy, HH:mm</source>
        <comment>a moment, in letters of CLDR: Friday 7 Mar 2025, 20:15</comment>
        <translation>yyyy年M月d日dddd HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>heard today</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>heard yesterday</comment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <comment>heard on Tuesday</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>heard on 3 March</comment>
        <translation>{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n star</source>
        <comment>%n stars</comment>
        <translation>
            <numerusform>星%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}½ stars</source>
        <translation>星{number}½</translation>
    </message>
    <message>
        <source>½ star</source>
        <translation>星½</translation>
    </message>
    <message>
        <source>days</source>
        <comment>as in: on 44 of the last 48 days</comment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>workdays</source>
        <comment>as in: on 44 of the last 48 workdays</comment>
        <translation>平日</translation>
    </message>
    <message>
        <source>weekend days</source>
        <comment>as in: on 44 of the last 48 weekend days</comment>
        <translation>週末</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays: Mondays to Thursdays, as in: on 44 of the last 48 …</comment>
        <translation>{first}から{last}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on workdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>on weekend days</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>on {first}s to {last}s</source>
        <comment>from Monday to Friday: on Mondays to Fridays</comment>
        <translation>{first}から{last}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on Fridays</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {weekdays}</source>
        <comment>as in: on Fridays</comment>
        <translation>{weekdays}</translation>
    </message>
    <message>
        <source>{weekday}s</source>
        <comment>as in: on 44 of the last 48 Fridays</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>a choice: a, b or c</comment>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name, in the marks of the language</comment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{album} by {artist}</source>
        <comment>an album</comment>
        <translation>{artist}の{album}</translation>
    </message>
    <message>
        <source>while {activity}</source>
        <comment>as in: while gaming</comment>
        <translation>{activity}中</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>night</source>
        <translation>深夜</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>深夜</translation>
    </message>
    <message>
        <source>on workday mornings</source>
        <translation>平日の朝</translation>
    </message>
    <message>
        <source>on workday afternoons</source>
        <translation>平日の午後</translation>
    </message>
    <message>
        <source>on workday evenings</source>
        <translation>平日の夜</translation>
    </message>
    <message>
        <source>on workday nights</source>
        <translation>平日の深夜</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>週末の朝</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>週末の午後</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>週末の夜</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>週末の深夜</translation>
    </message>
    <message>
        <source>on {weekday} mornings</source>
        <translation>{weekday}の朝</translation>
    </message>
    <message>
        <source>on {weekday} afternoons</source>
        <translation>{weekday}の午後</translation>
    </message>
    <message>
        <source>on {weekday} evenings</source>
        <translation>{weekday}の夜</translation>
    </message>
    <message>
        <source>on {weekday} nights</source>
        <translation>{weekday}の深夜</translation>
    </message>
    <message>
        <source>{on_weekdays} {in_daypart}</source>
        <comment>as in: on Mondays to Thursdays in the evening</comment>
        <translation>{on_weekdays}の{in_daypart}</translation>
    </message>
    <message>
        <source>for the morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>for the afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>for the evening</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>for the night</source>
        <translation>深夜</translation>
    </message>
    <message>
        <source>for {weekday} morning</source>
        <translation>{weekday}の朝</translation>
    </message>
    <message>
        <source>for {weekday} afternoon</source>
        <translation>{weekday}の午後</translation>
    </message>
    <message>
        <source>for {weekday} evening</source>
        <translation>{weekday}の夜</translation>
    </message>
    <message>
        <source>for {weekday} night</source>
        <translation>{weekday}の深夜</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday}の朝</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday}の午後</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday}の夜</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday}の深夜</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>穏やかな</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <comment>of music: Calm Jazz</comment>
        <translation>くつろいだ</translation>
    </message>
    <message>
        <source>Mellow</source>
        <comment>of music: Calm Jazz</comment>
        <translation>まろやかな</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>of music: Calm Jazz</comment>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>of music: Calm Jazz</comment>
        <translation>あたたかい</translation>
    </message>
    <message>
        <source>Dreamy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>夢見るような</translation>
    </message>
    <message>
        <source>Atmospheric</source>
        <comment>of music: Calm Jazz</comment>
        <translation>雰囲気のある</translation>
    </message>
    <message>
        <source>Hypnotic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>ヒプノティックな</translation>
    </message>
    <message>
        <source>Mysterious</source>
        <comment>of music: Calm Jazz</comment>
        <translation>神秘的な</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>of music: Calm Jazz</comment>
        <translation>暗めの</translation>
    </message>
    <message>
        <source>Melancholy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>物悲しい</translation>
    </message>
    <message>
        <source>Nostalgic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>懐かしい</translation>
    </message>
    <message>
        <source>Romantic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>ロマンチックな</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>楽しい</translation>
    </message>
    <message>
        <source>Playful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>遊び心のある</translation>
    </message>
    <message>
        <source>Uplifting</source>
        <comment>of music: Calm Jazz</comment>
        <translation>前向きな</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <comment>of music: Calm Jazz</comment>
        <translation>軽快な</translation>
    </message>
    <message>
        <source>Groovy</source>
        <comment>of music: Calm Jazz</comment>
        <translation>グルーヴィーな</translation>
    </message>
    <message>
        <source>Energetic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>エネルギッシュな</translation>
    </message>
    <message>
        <source>Powerful</source>
        <comment>of music: Calm Jazz</comment>
        <translation>力強い</translation>
    </message>
    <message>
        <source>Epic</source>
        <comment>of music: Calm Jazz</comment>
        <translation>壮大な</translation>
    </message>
    <message>
        <source>Festive</source>
        <comment>of music: Calm Jazz</comment>
        <translation>華やかな</translation>
    </message>
    <message>
        <source>A mix {when}</source>
        <comment>a mix&apos;s name: A mix for Tuesday evening</comment>
        <translation>{when}のミックス</translation>
    </message>
    <message>
        <source>The {decade} {when}</source>
        <comment>a mix&apos;s name: The Seventies while cooking</comment>
        <translation>{when}の{decade}</translation>
    </message>
    <message>
        <source>{mood} music {when}</source>
        <comment>a mix&apos;s name: Calm music for the workday</comment>
        <translation>{when}の{mood}音楽</translation>
    </message>
    <message>
        <source>{mood} music of the {decade} {when}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies for Tuesday evening</comment>
        <translation>{when}の{mood}{decade}の音楽</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a mix&apos;s name: Jazz for Tuesday evening</comment>
        <translation>{when}の{genre}</translation>
    </message>
    <message>
        <source>{decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop for Friday night</comment>
        <translation>{when}の{decade}の{genre}</translation>
    </message>
    <message>
        <source>{mood} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues for the workday</comment>
        <translation>{when}の{mood}{genre}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre} {when}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk for the workday</comment>
        <translation>{when}の{mood}{decade}の{genre}</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>The {decade}</source>
        <comment>a mix&apos;s name: The Seventies</comment>
        <translation>{decade}</translation>
    </message>
    <message>
        <source>{mood} music</source>
        <comment>a mix&apos;s name: Calm music</comment>
        <translation>{mood}音楽</translation>
    </message>
    <message>
        <source>{mood} music of the {decade}</source>
        <comment>a mix&apos;s name: Calm music of the Seventies</comment>
        <translation>{mood}{decade}の音楽</translation>
    </message>
    <message>
        <source>{decade} {genre}</source>
        <comment>a mix&apos;s name: Eighties Synth-pop</comment>
        <translation>{decade}の{genre}</translation>
    </message>
    <message>
        <source>{mood} {genre}</source>
        <comment>a mix&apos;s name: Calm Folk and Blues</comment>
        <translation>{mood}{genre}</translation>
    </message>
    <message>
        <source>{mood} {decade} {genre}</source>
        <comment>a mix&apos;s name: Calm Seventies Folk</comment>
        <translation>{mood}{decade}の{genre}</translation>
    </message>
    <message>
        <source>Fifties</source>
        <translation>50年代</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>60年代</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>70年代</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>80年代</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>90年代</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: 2010s</comment>
        <translation>{year}年代</translation>
    </message>
    <message>
        <source>for the workday</source>
        <translation>平日</translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the %n day you were {activity}.</source>
        <comment>You played {subject} on {occasions} of the %n days you were {activity}.</comment>
        <translation>
            <numerusform>{activity}中だった%n日のうち{occasions}日、{subject}を聴きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You played {subject} on {occasions} of the last %n day.</source>
        <comment>You played {subject} on {occasions} of the last %n days.</comment>
        <translation>
            <numerusform>この%n日間のうち{occasions}日、{subject}を聴きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>such day</source>
        <comment>as in: on 1 of the last 1 such day</comment>
        <translation>その日</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}.</source>
        <translation>{weekdays}（{hours}）の直近{of}回のうち{occasions}回、{subject}を聴きました。</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, {with_activity} of them while {activity}.</source>
        <translation>{weekdays}（{hours}）の直近{of}回のうち{occasions}回、{subject}を聴きました。そのうち{with_activity}回は{activity}中でした。</translation>
    </message>
    <message>
        <source>You played {subject} on {occasions} of the last {of} {weekdays} {hours}, each time while {activity}.</source>
        <translation>{weekdays}（{hours}）の直近{of}回のうち{occasions}回、{subject}を聴きました。どれも{activity}中でした。</translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the last %n day</source>
        <comment>On {occasions} of the last %n days</comment>
        <translation>
            <numerusform>この%n日間のうち{occasions}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {occasions} of the %n day you were {activity}</source>
        <comment>On {occasions} of the %n days you were {activity}</comment>
        <translation>
            <numerusform>{activity}中だった%n日のうち{occasions}日</numerusform>
        </translation>
    </message>
    <message>
        <source>{fact}.</source>
        <comment>a sentence that is a fact: 12 plays</comment>
        <translation>{fact}。</translation>
    </message>
    <message>
        <source>{asked}; {how}</source>
        <comment>what a rule asks for: Jazz; at most 50 tracks, by lot</comment>
        <translation>{asked}／{how}</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>すべての曲</translation>
    </message>
    <message numerus="yes">
        <source>at most %n track</source>
        <comment>at most %n tracks</comment>
        <translation>
            <numerusform>最大%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {share} % of them</source>
        <translation>多くてもそのうち{share}%</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>最大{amount}</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>{order}, {end}</source>
        <comment>by plays, most first</comment>
        <translation>{order}、{end}</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>by album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>by album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>by genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>by composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>by original year</source>
        <translation>オリジナルの年</translation>
    </message>
    <message>
        <source>by when added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>by last played</source>
        <translation>最後の再生</translation>
    </message>
    <message>
        <source>by plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>by skips</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>by rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>by when loved</source>
        <translation>お気に入りにした日</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>by beats a minute</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>by track number</source>
        <translation>トラック番号</translation>
    </message>
    <message>
        <source>by disc number</source>
        <translation>ディスク番号</translation>
    </message>
    <message>
        <source>by format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>フォルダとファイル</translation>
    </message>
    <message>
        <source>for you, now</source>
        <translation>いま、おすすめ順</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>longest ago first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>fewest first</source>
        <translation>少ない順</translation>
    </message>
    <message>
        <source>most first</source>
        <translation>多い順</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>低い順</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>遅い順</translation>
    </message>
    <message>
        <source>fastest first</source>
        <translation>速い順</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>({words})</source>
        <comment>said together</comment>
        <translation>（{words}）</translation>
    </message>
    <message>
        <source>not in the playlist “{name}”</source>
        <translation>プレイリスト「{name}」にない</translation>
    </message>
    <message>
        <source>in the playlist “{name}”</source>
        <translation>プレイリスト「{name}」にある</translation>
    </message>
    <message>
        <source>not {genre}</source>
        <comment>of tracks: not jazz</comment>
        <translation>{genre}以外</translation>
    </message>
    <message>
        <source>not by {artist}</source>
        <comment>of tracks</comment>
        <translation>{artist}以外</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <comment>of tracks</comment>
        <translation>{artist}の曲</translation>
    </message>
    <message>
        <source>not from “{album}”</source>
        <comment>of tracks</comment>
        <translation>「{album}」以外</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <comment>of tracks</comment>
        <translation>「{album}」の曲</translation>
    </message>
    <message>
        <source>without “{text}” in the title</source>
        <translation>タイトルに「{text}」がない</translation>
    </message>
    <message>
        <source>with “{text}” in the title</source>
        <translation>タイトルに「{text}」がある</translation>
    </message>
    <message>
        <source>not of the mood “{text}”</source>
        <translation>ムード「{text}」以外</translation>
    </message>
    <message>
        <source>of the mood “{text}”</source>
        <translation>ムード「{text}」</translation>
    </message>
    <message>
        <source>not composed by {text}</source>
        <translation>{text}の作曲でない</translation>
    </message>
    <message>
        <source>composed by {text}</source>
        <translation>{text}の作曲</translation>
    </message>
    <message>
        <source>not in a folder or file “{text}”</source>
        <translation>「{text}」というフォルダやファイルにない</translation>
    </message>
    <message>
        <source>in a folder or file “{text}”</source>
        <translation>「{text}」というフォルダかファイルにある</translation>
    </message>
    <message>
        <source>without “{text}” in any of their tags</source>
        <translation>どのタグにも「{text}」がない</translation>
    </message>
    <message>
        <source>with “{text}” in their tags</source>
        <translation>タグに「{text}」がある</translation>
    </message>
    <message>
        <source>not from {years}</source>
        <comment>of tracks</comment>
        <translation>{years}以外</translation>
    </message>
    <message>
        <source>from {years}</source>
        <comment>of tracks</comment>
        <translation>{years}の曲</translation>
    </message>
    <message>
        <source>not rated {stars}</source>
        <translation>評価が{stars}でない</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>{stars}の評価</translation>
    </message>
    <message>
        <source>never skipped</source>
        <translation>一度もスキップしていない</translation>
    </message>
    <message>
        <source>not skipped {times}</source>
        <translation>スキップ回数が{times}でない</translation>
    </message>
    <message>
        <source>skipped {times}</source>
        <translation>スキップ回数が{times}</translation>
    </message>
    <message>
        <source>not skipped {share} of the time</source>
        <translation>スキップの割合が{share}でない</translation>
    </message>
    <message>
        <source>skipped {share} of the time</source>
        <translation>スキップの割合が{share}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>not {length} long</source>
        <translation>長さが{length}でない</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>長さが{length}</translation>
    </message>
    <message>
        <source>not of {beats}</source>
        <translation>{beats}でない</translation>
    </message>
    <message>
        <source>of {beats}</source>
        <comment>of 120 beats a minute</comment>
        <translation>{beats}</translation>
    </message>
    <message numerus="yes">
        <source>%n beat a minute</source>
        <comment>%n beats a minute</comment>
        <translation>
            <numerusform>毎分%n拍</numerusform>
        </translation>
    </message>
    <message>
        <source>{year} or earlier</source>
        <translation>{year}年以前</translation>
    </message>
    <message>
        <source>{year} or later</source>
        <translation>{year}年以降</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>from one number to another</comment>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>{amount}以上</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>never played</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>never played {when}</source>
        <translation>{when}に一度も再生していない</translation>
    </message>
    <message>
        <source>played {when}</source>
        <comment>of tracks: played on Fridays</comment>
        <translation>{when}に再生</translation>
    </message>
    <message>
        <source>not played {times}</source>
        <translation>再生回数が{times}でない</translation>
    </message>
    <message>
        <source>played {times}</source>
        <translation>再生回数が{times}</translation>
    </message>
    <message>
        <source>not played {times} {when}</source>
        <translation>{when}の再生回数が{times}でない</translation>
    </message>
    <message>
        <source>played {times} {when}</source>
        <translation>{when}の再生回数が{times}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <comment>of tracks</comment>
        <translation>{when}に追加</translation>
    </message>
    <message>
        <source>first played {when}</source>
        <comment>of tracks</comment>
        <translation>{when}に初めて再生</translation>
    </message>
    <message>
        <source>not first played {when}</source>
        <comment>of tracks</comment>
        <translation>初めての再生が{when}でない</translation>
    </message>
    <message>
        <source>first played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>{when}に初めて再生したか一度も再生していない</translation>
    </message>
    <message>
        <source>not played {when}</source>
        <comment>of tracks: not played in the last 30 days</comment>
        <translation>{when}に再生していない</translation>
    </message>
    <message>
        <source>last played {when}</source>
        <comment>of tracks: more than 30 days ago</comment>
        <translation>最後の再生が{when}</translation>
    </message>
    <message>
        <source>played {when} or never</source>
        <comment>of tracks: in the last 30 days or never</comment>
        <translation>{when}に再生したか一度も再生していない</translation>
    </message>
    <message numerus="yes">
        <source>in the last hour</source>
        <comment>in the last %n hours</comment>
        <translation>
            <numerusform>この%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than an hour ago</source>
        <comment>more than %n hours ago</comment>
        <translation>
            <numerusform>%n時間以上前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a day ago</source>
        <comment>more than %n days ago</comment>
        <translation>
            <numerusform>%n日以上前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a week ago</source>
        <comment>more than %n weeks ago</comment>
        <translation>
            <numerusform>%n週間以上前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a month ago</source>
        <comment>more than %n months ago</comment>
        <translation>
            <numerusform>%nか月以上前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than a year ago</source>
        <comment>more than %n years ago</comment>
        <translation>
            <numerusform>%n年以上前</numerusform>
        </translation>
    </message>
    <message>
        <source>not loved</source>
        <comment>of tracks</comment>
        <translation>お気に入りでない</translation>
    </message>
    <message>
        <source>loved</source>
        <comment>of tracks</comment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>of tracks</comment>
        <translation>評価あり</translation>
    </message>
    <message>
        <source>without a rating</source>
        <comment>of tracks</comment>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>not on a compilation</source>
        <comment>of tracks</comment>
        <translation>コンピレーションにない</translation>
    </message>
    <message>
        <source>on a compilation</source>
        <comment>of tracks</comment>
        <translation>コンピレーションにある</translation>
    </message>
    <message>
        <source>no videos</source>
        <comment>of tracks</comment>
        <translation>動画以外</translation>
    </message>
    <message>
        <source>videos</source>
        <comment>of tracks</comment>
        <translation>動画</translation>
    </message>
    <message>
        <source>not missing</source>
        <comment>of tracks</comment>
        <translation>見つからないもの以外</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of tracks</comment>
        <translation>見つからないもの</translation>
    </message>
    <message>
        <source>On {occasions} of the last {of} {weekdays}, {start}–{end}</source>
        <comment>two times of day at the end</comment>
        <translation>{weekdays}（{start}～{end}）の直近{of}回のうち{occasions}回</translation>
    </message>
    <message numerus="yes">
        <source>%n play, not heard since {month}</source>
        <comment>%n plays, not heard since {month}</comment>
        <translation>
            <numerusform>再生%n回、{month}から聴いていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation>
            <numerusform>再生%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days, {today} of them today</source>
        <comment>%n plays in the last 30 days, {today} of them today</comment>
        <translation>
            <numerusform>この30日間に再生%n回、うち今日は{today}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in the last 30 days</source>
        <comment>%n plays in the last 30 days</comment>
        <translation>
            <numerusform>この30日間に再生%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of its %n play {when}</source>
        <comment>{plays} of its %n plays {when}</comment>
        <translation>
            <numerusform>再生%n回のうち{plays}回は{when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in 12 weeks</source>
        <comment>%n plays of {artist} in 12 weeks</comment>
        <translation>
            <numerusform>この12週間に{artist}を%n回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play of {artist} {when}, in 12 weeks</source>
        <comment>{plays} of %n plays of {artist} {when}, in 12 weeks</comment>
        <translation>
            <numerusform>この12週間の{artist}の再生は、{when}の%n回のうち{plays}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play from “{album}” in 12 weeks</source>
        <comment>%n plays from “{album}” in 12 weeks</comment>
        <translation>
            <numerusform>この12週間に『{album}』から%n回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play {when} in 12 weeks are {genre}</source>
        <comment>{plays} of %n plays {when} in 12 weeks are {genre}</comment>
        <translation>
            <numerusform>この12週間の{when}の再生%n回のうち{plays}回が{genre}</numerusform>
        </translation>
    </message>
    <message>
        <source>played in your last session</source>
        <translation>前回のセッションで再生</translation>
    </message>
    <message numerus="yes">
        <source>%n play of {artist} in your last session</source>
        <comment>%n plays of {artist} in your last session</comment>
        <translation>
            <numerusform>前回のセッションで{artist}を%n回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>played %n time right after what you heard last, in 12 weeks</source>
        <comment>played %n times right after what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>この12週間に、さっき聴いた曲の直後に%n回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play in sessions with what you heard last, in 12 weeks</source>
        <comment>%n plays in sessions with what you heard last, in 12 weeks</comment>
        <translation>
            <numerusform>この12週間に、さっき聴いた曲と同じセッションで%n回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one of {artist} with %n play</source>
        <comment>sounds like one of {artist} with %n plays</comment>
        <translation>
            <numerusform>再生%n回の{artist}の曲に似た響き</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sounds like one with %n play</source>
        <comment>sounds like one with %n plays</comment>
        <translation>
            <numerusform>再生%n回の曲に似た響き</numerusform>
        </translation>
    </message>
    <message>
        <source>You told me: {genre} {when}.</source>
        <translation>教えてもらいました: {when}は{genre}。</translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one never whole.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one never whole.</comment>
        <translation>
            <numerusform>{when}は{genre}のアルバムを通して聴きます（%n回のうち{times}回）。これを通して聴いたことはまだありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one you have never played.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one you have never played.</comment>
        <translation>
            <numerusform>{when}は{genre}のアルバムを通して聴きます（%n回のうち{times}回）。これはまだ再生したことがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one last on {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one last on {last}.</comment>
        <translation>
            <numerusform>{when}は{genre}のアルバムを通して聴きます（%n回のうち{times}回）。これは前回{last}に聴きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play {genre} albums whole {when}: {times} of %n time; this one not since {last}.</source>
        <comment>You play {genre} albums whole {when}: {times} of %n times; this one not since {last}.</comment>
        <translation>
            <numerusform>{when}は{genre}のアルバムを通して聴きます（%n回のうち{times}回）。これは{last}から聴いていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, last on {last}.</source>
        <comment>You play this list {when}: {times} of %n times, last on {last}.</comment>
        <translation>
            <numerusform>{when}はこのリストを再生します（%n回のうち{times}回、前回は{last}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You play this list {when}: {times} of %n time, not since {last}.</source>
        <comment>You play this list {when}: {times} of %n times, not since {last}.</comment>
        <translation>
            <numerusform>{when}はこのリストを再生します（%n回のうち{times}回、{last}からは聴いていません）。</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>You love it, and gave it {stars}.</source>
        <translation>お気に入りで、{stars}を付けています。</translation>
    </message>
    <message>
        <source>You love it.</source>
        <translation>お気に入りです。</translation>
    </message>
    <message>
        <source>You gave it {stars}.</source>
        <translation>{stars}を付けています。</translation>
    </message>
    <message numerus="yes">
        <source>Another player counted %n play.</source>
        <comment>Another player counted %n plays.</comment>
        <translation>
            <numerusform>ほかのプレーヤーでの再生は%n回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_weekdays} {hours}</source>
        <comment>as in: on Fridays between 20:00 and 23:00</comment>
        <translation>{on_weekdays}の{hours}</translation>
    </message>
    <message>
        <source>between {start} and {end}</source>
        <comment>two times of day</comment>
        <translation>{start}～{end}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from albums heard whole</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from albums heard whole</comment>
        <translation>
            <numerusform>{since}以降、その時間に{genre}を聴いた%n日のうち{times}日は、ほとんどがアルバムを通した再生でした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day with {genre} then, since {since}, {times} had most of it from this list</source>
        <comment>Of %n days with {genre} then, since {since}, {times} had most of it from this list</comment>
        <translation>
            <numerusform>{since}以降、その時間に{genre}を聴いた%n日のうち{times}日は、ほとんどがこのリストからでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {subject}</source>
        <comment>%n plays of {subject}</comment>
        <translation>
            <numerusform>{subject}の再生%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from {since} to {until}</source>
        <translation>{since}から{until}までの集計</translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day</source>
        <comment>on {occasions} of %n days</comment>
        <translation>
            <numerusform>%n日のうち{occasions}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {occasions} of %n day with {activity}</source>
        <comment>on {occasions} of %n days with {activity}</comment>
        <translation>
            <numerusform>{activity}をした%n日のうち{occasions}日</numerusform>
        </translation>
    </message>
    <message>
        <source>on {occasions} of {of} {weekdays} {hours}</source>
        <comment>as in: on 44 of 48 Fridays between 19:00 and 22:00</comment>
        <translation>{weekdays}（{hours}）の{of}回のうち{occasions}回</translation>
    </message>
    <message numerus="yes">
        <source>while {activity} on %n of them</source>
        <comment>while {activity} on %n of them</comment>
        <translation>
            <numerusform>そのうち%n回は{activity}中</numerusform>
        </translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>していることには名前が必要です。</translation>
    </message>
    <message>
        <source>“{wanted}” is in your list already.</source>
        <translation>「{wanted}」はもうリストにあります。</translation>
    </message>
    <message>
        <source>You asked for it to begin by itself.</source>
        <translation>自動で始めるよう設定しています。</translation>
    </message>
    <message>
        <source>You opened Segue at {time}.</source>
        <translation>{time}にSegueを開きました。</translation>
    </message>
    <message>
        <source>You came back at {time}.</source>
        <translation>{time}に戻ってきました。</translation>
    </message>
    <message>
        <source>You unlocked the screen at {time}.</source>
        <translation>{time}に画面のロックを解除しました。</translation>
    </message>
    <message>
        <source>What you played ended at {time}.</source>
        <translation>{time}に再生が終わりました。</translation>
    </message>
    <message>
        <source>You began to do something else at {time}.</source>
        <translation>{time}に別のことを始めました。</translation>
    </message>
    <message>
        <source>At {time} it was the time at which this usually begins.</source>
        <translation>{time}は、いつもこれが始まる時間でした。</translation>
    </message>
    <message>
        <source>You often start listening at about {time}.</source>
        <translation>{time}ごろによく聴き始めます。</translation>
    </message>
    <message>
        <source>You changed what I may offer at {time}.</source>
        <translation>{time}に提案の設定を変えました。</translation>
    </message>
    <message>
        <source>You were {activity} from {time} on.</source>
        <translation>{time}から{activity}をしていました。</translation>
    </message>
    <message>
        <source>You usually start {genre} at about {time}.</source>
        <translation>{genre}はふだん{time}ごろに聴き始めています。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n offer of it in the last {days} days, you played {played}.</source>
        <comment>Of the %n offers of it in the last {days} days, you played {played}.</comment>
        <translation>
            <numerusform>この{days}日間の提案%n回のうち、{played}回再生しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of your %n play {when} in 12 weeks are {name}.</source>
        <comment>{plays} of your %n plays {when} in 12 weeks are {name}.</comment>
        <translation>
            <numerusform>この12週間の{when}の再生%n回のうち{plays}回が{name}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plays} of %n play in the last {days} days are {name}.</source>
        <comment>{plays} of %n plays in the last {days} days are {name}.</comment>
        <translation>
            <numerusform>この{days}日間の再生%n回のうち{plays}回が{name}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n track of it in the last {days} days.</source>
        <comment>You skipped %n tracks of it in the last {days} days.</comment>
        <translation>
            <numerusform>この{days}日間にその中から%n曲をスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} in offers.</source>
        <translation>{genre}は提案しないよう設定しています。</translation>
    </message>
    <message>
        <source>You said no to {genre} at this time.</source>
        <translation>この時間の{genre}は断っています。</translation>
    </message>
    <message>
        <source>You asked for less of it on {day}.</source>
        <translation>{day}に、これを減らすよう設定しました。</translation>
    </message>
    <message>
        <source>You left it out of your taste: nothing is learned of it.</source>
        <translation>好みから除いています。ここからは何も学びません。</translation>
    </message>
    <message>
        <source>{artist} is left out of your taste</source>
        <translation>{artist}は好みから除かれています</translation>
    </message>
    <message>
        <source>I know none of this: no genre, artist, album, track or playlist of yours is called so.</source>
        <translation>どれも見つかりません。その名前のジャンル、アーティスト、アルバム、曲、プレイリストはありません。</translation>
    </message>
    <message>
        <source>Say what you would like to hear.</source>
        <translation>聴きたいものを教えてください。</translation>
    </message>
    <message>
        <source>A part asks for {what}, which nobody else has. Change its rule first.</source>
        <translation>あるパートが{what}を求めていますが、これはほかの人のところにはありません。先にルールを変えてください。</translation>
    </message>
    <message>
        <source>None of its parts has anything to play yet.</source>
        <translation>どのパートにもまだ再生できるものがありません。</translation>
    </message>
    <message>
        <source>It asks for {what} of somebody else’s.</source>
        <translation>ほかの人の{what}を求めています。</translation>
    </message>
    <message>
        <source>the playlist “{playlist}”</source>
        <translation>プレイリスト「{playlist}」</translation>
    </message>
    <message>
        <source>the folder or file “{file}”</source>
        <translation>フォルダまたはファイル「{file}」</translation>
    </message>
    <message>
        <source>the activity “{activity}”</source>
        <translation>していること「{activity}」</translation>
    </message>
    <message>
        <source>There is nothing to play: the queue is empty.</source>
        <translation>再生するものがありません。再生待ちは空です。</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>何も再生していません。</translation>
    </message>
    <message>
        <source>There is no offer just now.</source>
        <translation>いまは提案がありません。</translation>
    </message>
    <message>
        <source>Segue does not know “{what}”.</source>
        <translation>Segueは「{what}」を知りません。</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>このファイルを開けません: {reason}。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダです。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>This file is damaged or in a format that {engine} cannot play.</source>
        <translation>このファイルは壊れているか、{engine}で再生できない形式です。</translation>
    </message>
    <message>
        <source>No habit of this hour stands out: what you have liked of late comes first.</source>
        <translation>この時間に目立つ習慣はないので、最近よく聴いているものが先に来ます。</translation>
    </message>
    <message>
        <source>{silence} Until then: what you rate, love and play, and what much of your library is.</source>
        <translation>{silence} それまでは、評価やお気に入り、再生したもの、ライブラリに多いものを手がかりにします。</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>新しい習慣です。</translation>
    </message>
    <message>
        <source>More often lately.</source>
        <translation>最近増えています。</translation>
    </message>
    <message>
        <source>As often as ever.</source>
        <translation>以前と変わりません。</translation>
    </message>
    <message>
        <source>Less often lately.</source>
        <translation>最近減っています。</translation>
    </message>
    <message>
        <source>Not played then so far.</source>
        <translation>この時間にはまだ再生されていません。</translation>
    </message>
    <message>
        <source>{strength}. {trend}</source>
        <comment>Nearly always. As often as ever.</comment>
        <translation>{strength}。{trend}</translation>
    </message>
    <message>
        <source>Segue goes through what you have played; what it finds stands here.</source>
        <translation>Segueが再生したものを調べています。見つかったことはここに並びます。</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>まだ何も学んでいません</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Segue learns from what you play, and tells you here what it has found.</source>
        <translation>Segueは再生したものから学び、見つけたことをここでお伝えします。</translation>
    </message>
    <message numerus="yes">
        <source>%n play in {days} so far.</source>
        <comment>%n plays in {days} so far.</comment>
        <translation>
            <numerusform>これまで{days}で再生%n回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue states a habit only when it is more than chance; one of a weekday takes about seven weeks.</source>
        <translation>偶然では説明できないときだけ、習慣としてお伝えします。曜日の習慣が見えるまでには7週間ほどかかります。</translation>
    </message>
    <message>
        <source>It is early</source>
        <translation>まだ早すぎます</translation>
    </message>
    <message numerus="yes">
        <source>In %n day nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</source>
        <comment>In %n days nothing that you play has kept to a time of its own. A habit of a weekday takes about seven weeks to show, so there may be one yet.</comment>
        <translation>
            <numerusform>この%n日間では、決まった時間に聴くものは見つかりませんでした。曜日の習慣が見えるまでには7週間ほどかかるので、これから見つかるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit so far</source>
        <translation>まだ習慣はありません</translation>
    </message>
    <message>
        <source>Your music keeps no hours</source>
        <translation>決まった時間のない聴き方です</translation>
    </message>
    <message>
        <source>Segue has looked at every hour of your week, and finds no music that belongs to one more than by chance. That is nothing to mend, and not rare: of nineteen people whose years of listening were studied, twelve had no such hours. What you have played lately tells far more of what you will want, and Segue goes by that.</source>
        <translation>1週間のすべての時間を調べましたが、偶然以上に特定の時間と結びついた音楽はありませんでした。直すべきことではなく、珍しくもありません。何年分もの再生を調べた19人のうち、12人にはそうした時間がありませんでした。これから聴きたいものは、最近聴いたもののほうがずっとよく教えてくれるので、Segueはそれを手がかりにします。</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>ほぼいつも</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>たいてい</translation>
    </message>
    <message>
        <source>More often than not</source>
        <translation>半分以上</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>ときどき</translation>
    </message>
    <message>
        <source>Left at {position} {when}</source>
        <translation>{when}、{position}で中断</translation>
    </message>
    <message>
        <source>Left at {position} of {length} {when}</source>
        <translation>{when}、{length}中{position}で中断</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message numerus="yes">
        <source>{heard} of %n track heard {when}</source>
        <comment>{heard} of %n tracks heard {when}</comment>
        <translation>
            <numerusform>%n曲中{heard}曲を再生（{when}）</numerusform>
        </translation>
    </message>
    <message>
        <source>The week of {day}</source>
        <translation>{day}の週</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>all of it {genre}</source>
        <translation>すべて{genre}</translation>
    </message>
    <message>
        <source>mostly {genre}</source>
        <translation>主に{genre}</translation>
    </message>
    <message>
        <source>{when}: nothing played.</source>
        <translation>{when}: 再生なし。</translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}, {genres}.</source>
        <comment>{when}: %n plays, {length}, {genres}.</comment>
        <translation>
            <numerusform>{when}: 再生%n回、{length}、{genres}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: %n play, {length}.</source>
        <comment>{when}: %n plays, {length}.</comment>
        <translation>
            <numerusform>{when}: 再生%n回、{length}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <comment>Friday, 21:00 to 22:00</comment>
        <translation>{weekday} {start}～{end}</translation>
    </message>
    <message numerus="yes">
        <source>on %n day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n組のアーティスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} of {whose} {days}: %n play of {tracks}.</source>
        <comment>{length} of {whose} {days}: %n plays of {tracks}.</comment>
        <translation>
            <numerusform>{whose}（{days}）: {length}、{tracks}を%n回再生。</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks} by {artists}.</source>
        <translation>{days}の音楽: {length}、{artists}の{tracks}。</translation>
    </message>
    <message>
        <source>{length} of music {days}: {tracks}.</source>
        <translation>{days}の音楽: {length}、{tracks}。</translation>
    </message>
    <message>
        <source>Nothing of {whose} was played.</source>
        <translation>{whose}の再生はありません。</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>再生はありません。</translation>
    </message>
    <message>
        <source>Most {on_weekdays} between {start} and {end}.</source>
        <translation>いちばん多いのは{on_weekdays}の{start}～{end}。</translation>
    </message>
    <message>
        <source>{genres}.</source>
        <comment>a sentence: Mostly Jazz.</comment>
        <translation>{genres}。</translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name} by {artist}: %n play, {length}</source>
        <comment>{place}. {name} by {artist}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}位 {artist}の{name}: 再生%n回、{length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}. {name}: %n play, {length}</source>
        <comment>{place}. {name}: %n plays, {length}</comment>
        <translation>
            <numerusform>{place}位 {name}: 再生%n回、{length}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” names no music.</source>
        <translation>「{path}」には音楽がありません。</translation>
    </message>
    <message>
        <source>Never played</source>
        <comment>a mix&apos;s name</comment>
        <translation>未再生の曲</translation>
    </message>
    <message>
        <source>{genre}, not heard for long</source>
        <translation>長く聴いていない{genre}</translation>
    </message>
    <message>
        <source>{genre}, never played</source>
        <translation>未再生の{genre}</translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played.</source>
        <comment>%n tracks that you have and never played, those first that fit now.</comment>
        <translation>
            <numerusform>持っているのにまだ再生していない%n曲。いま合うものから始まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you have and never played</source>
        <comment>%n tracks that you have and never played</comment>
        <translation>
            <numerusform>持っているのにまだ再生していない%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you played {times} times or more, and not in three months.</source>
        <comment>%n tracks that you played {times} times or more, and not in three months.</comment>
        <translation>
            <numerusform>{times}回以上再生し、3か月聴いていない%n曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track that you liked, not heard in three months</source>
        <comment>%n tracks that you liked, not heard in three months</comment>
        <translation>
            <numerusform>気に入っていて、3か月聴いていない%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard in three months</source>
        <translation>3か月聴いていません</translation>
    </message>
    <message>
        <source>A private session: I neither look nor speak.</source>
        <translation>プライベートセッション中です。見ることも話しかけることもしません。</translation>
    </message>
    <message>
        <source>Your library holds too little {genre} for a playlist.</source>
        <translation>プレイリストを作るには、ライブラリの{genre}が足りません。</translation>
    </message>
    <message>
        <source>You are listening to something you chose.</source>
        <translation>自分で選んだものを聴いています。</translation>
    </message>
    <message>
        <source>Offers are turned off.</source>
        <translation>提案はオフになっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n play since {month}</source>
        <comment>%n plays since {month}</comment>
        <translation>
            <numerusform>{month}から再生%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard since</source>
        <comment>below a month</comment>
        <translation>から聴いていません</translation>
    </message>
    <message>
        <source>heard last</source>
        <comment>below a day</comment>
        <translation>前回の再生</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>play</source>
        <comment>below a number</comment>
        <translation>回再生</translation>
    </message>
    <message>
        <source>plays</source>
        <comment>below a number</comment>
        <translation>回再生</translation>
    </message>
    <message>
        <source>heard first</source>
        <comment>below a month</comment>
        <translation>初めて再生</translation>
    </message>
    <message>
        <source>The connection to “{title}” was lost. Segue tries to get it back.</source>
        <translation>「{title}」との接続が切れました。つなぎ直しています。</translation>
    </message>
    <message>
        <source>{reason} The music waits where it was.</source>
        <translation>{reason}音楽は止まったところで待っています。</translation>
    </message>
    <message>
        <source>“{track}” cannot be played: {reason}</source>
        <translation>「{track}」を再生できません: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file in a row could not be played.</source>
        <comment>%n files in a row could not be played.</comment>
        <translation>
            <numerusform>続けて%n個のファイルを再生できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be played, so Segue stopped.</source>
        <comment>%n files in a row could not be played, so Segue stopped.</comment>
        <translation>
            <numerusform>%n個のファイルが続けて再生できなかったため、停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新規フォルダ</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>You have paused something you chose.</source>
        <translation>自分で選んだものを一時停止しています。</translation>
    </message>
    <message>
        <source>Quiet hours, until {time}.</source>
        <translation>静かにする時間です（{time}まで）。</translation>
    </message>
    <message>
        <source>The last offer was at {time}; the next comes in a while.</source>
        <translation>前回の提案は{time}でした。次はしばらくしてからです。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer is enough for one day.</source>
        <comment>%n offers are enough for one day.</comment>
        <translation>
            <numerusform>1日の提案は%n回で十分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>I keep my offers rare, as your answers suggest.</source>
        <translation>これまでの反応に合わせて、提案は控えめにしています。</translation>
    </message>
    <message>
        <source>What you have played has no genres that I could go by.</source>
        <translation>再生したものに、手がかりになるジャンルがありません。</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>画面がロックされています。</translation>
    </message>
    <message>
        <source>You are in a call, or presenting.</source>
        <translation>通話中か、発表中です。</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>デスクトップが「おやすみモード」になっています。</translation>
    </message>
    <message>
        <source>Something fills your screen.</source>
        <translation>画面いっぱいに何かが表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {plays} of about %n play.</source>
        <comment>I don’t know you yet: {plays} of about %n plays.</comment>
        <translation>
            <numerusform>まだ好みがつかめていません。再生は約%n回必要なうち{plays}回です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I don’t know you yet: {days} of about %n day.</source>
        <comment>I don’t know you yet: {days} of about %n days.</comment>
        <translation>
            <numerusform>まだ好みがつかめていません。約%n日必要なうち{days}日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for no {genre} at this time.</source>
        <translation>この時間に{genre}は提案しないよう設定しています。</translation>
    </message>
    <message>
        <source>You switched off {genre} at this time.</source>
        <translation>この時間の{genre}をオフにしています。</translation>
    </message>
    <message>
        <source>Nothing stands out for this moment.</source>
        <translation>いま特に合うものはありません。</translation>
    </message>
    <message>
        <source>You rarely start listening at such a time.</source>
        <translation>この時間に聴き始めることはめったにありません。</translation>
    </message>
    <message>
        <source>I can seldom tell what you will want to hear, or when: so I offer little.</source>
        <translation>何をいつ聴きたくなるか、めったに言い当てられません。だから提案は控えめにします。</translation>
    </message>
    <message>
        <source>You usually start listening a little later.</source>
        <translation>いつもはもう少しあとに聴き始めます。</translation>
    </message>
    <message>
        <source>a name, such as artist:miles or artist:&quot;miles davis&quot;</source>
        <translation>名前。例: artist:miles、artist:&quot;miles davis&quot;</translation>
    </message>
    <message>
        <source>a name, such as album:blue or album:&quot;kind of blue&quot;</source>
        <translation>名前。例: album:blue、album:&quot;kind of blue&quot;</translation>
    </message>
    <message>
        <source>a word, or several in quotes, such as title:blue or title:&quot;blue in green&quot;</source>
        <translation>1語、または引用符で囲んだ数語。例: title:blue、title:&quot;blue in green&quot;</translation>
    </message>
    <message>
        <source>a genre, such as genre:jazz or genre:&quot;hard bop&quot;</source>
        <translation>ジャンル。例: genre:jazz、genre:&quot;hard bop&quot;</translation>
    </message>
    <message>
        <source>a mood that your files name, such as mood:calm or mood:&quot;laid back&quot;</source>
        <translation>ファイルに書かれたムード。例: mood:calm、mood:&quot;laid back&quot;</translation>
    </message>
    <message>
        <source>a name, such as composer:bach or composer:&quot;clara schumann&quot;</source>
        <translation>名前。例: composer:bach、composer:&quot;clara schumann&quot;</translation>
    </message>
    <message>
        <source>a part of where the file lies, such as path:downloads or path:&quot;my music/live&quot;</source>
        <translation>ファイルの場所の一部。例: path:downloads、path:&quot;my music/live&quot;</translation>
    </message>
    <message>
        <source>a year, such as 1994, 1990..1999 or &gt;=2000</source>
        <translation>年。例: 1994、1990..1999、&gt;=2000</translation>
    </message>
    <message>
        <source>0 to 5 stars or “none”, such as 4, &gt;=3.5 or 2..4</source>
        <translation>0～5の星、または「none」。例: 4、&gt;=3.5、2..4</translation>
    </message>
    <message>
        <source>a number, such as 1, &gt;10 or 5..9</source>
        <translation>数。例: 1、&gt;10、5..9</translation>
    </message>
    <message>
        <source>how many of a hundred plays were skips, such as 50%, &gt;30% or 20..40%</source>
        <translation>100回の再生のうちスキップした割合。例: 50%、&gt;30%、20..40%</translation>
    </message>
    <message>
        <source>a length, such as &gt;5m, &lt;90s, &gt;=1h or 3:30..4:00</source>
        <translation>長さ。例: &gt;5m、&lt;90s、&gt;=1h、3:30..4:00</translation>
    </message>
    <message>
        <source>a number of beats a minute, such as 120, &gt;140 or 120..130</source>
        <translation>1分あたりの拍数。例: 120、&gt;140、120..130</translation>
    </message>
    <message>
        <source>an age in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>h、d、w、m（月）、yで表した期間。例: &lt;30d、&gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played first in h, d, w, m (months) or y, such as &lt;30d or &gt;1y</source>
        <translation>初めて再生してからの期間（h、d、w、m（月）、y）。例: &lt;30d、&gt;1y</translation>
    </message>
    <message>
        <source>how long ago it was played in h, d, w, m (months) or y, such as &gt;90d or &lt;1w</source>
        <translation>再生してからの期間（h、d、w、m（月）、y）。例: &gt;90d、&lt;1w</translation>
    </message>
    <message>
        <source>“loved”, “missing”, “video” or “compilation”</source>
        <translation>「loved」「missing」「video」「compilation」のどれか</translation>
    </message>
    <message>
        <source>“never”, or when and how often, such as morning, weekend,evening&gt;=3 or gaming&lt;2</source>
        <translation>「never」、またはいつ何回再生したか。例: morning、weekend,evening&gt;=3、gaming&lt;2</translation>
    </message>
    <message>
        <source>the name of a playlist, such as in:focus or in:&quot;sunday morning&quot;</source>
        <translation>プレイリストの名前。例: in:focus、in:&quot;sunday morning&quot;</translation>
    </message>
    <message>
        <source>a number of tracks, a length, a size or a share, such as 50, 2h, 700MB or 10%</source>
        <translation>曲数、長さ、サイズ、割合。例: 50、2h、700MB、10%</translation>
    </message>
    <message>
        <source>an order, such as title, -plays, random or fits-now</source>
        <translation>並び順。例: title、-plays、random、fits-now</translation>
    </message>
    <message>
        <source>No more than {deepest} parentheses go inside one another.</source>
        <translation>かっこを入れ子にできるのは{deepest}段までです。</translation>
    </message>
    <message>
        <source>No more than {most_tokens} words can be looked for at once.</source>
        <translation>一度に探せるのは{most_tokens}語までです。</translation>
    </message>
    <message>
        <source>“{text}” stands at the end, behind all that is looked for.</source>
        <translation>「{text}」は、探すものすべての後ろ、いちばん最後に置きます。</translation>
    </message>
    <message>
        <source>After “-” comes what is left out, such as -live.</source>
        <translation>「-」の後には除くものが来ます。例: -live</translation>
    </message>
    <message>
        <source>After “OR” comes what else is looked for, such as jazz OR soul.</source>
        <translation>「OR」の後にはもう一つの探すものが来ます。例: jazz OR soul</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>この「)」の前に「(」がありません。</translation>
    </message>
    <message>
        <source>Before “OR” comes something else to look for, such as jazz OR soul.</source>
        <translation>「OR」の前にも探すものが必要です。例: jazz OR soul</translation>
    </message>
    <message>
        <source>After “{field}” comes {expected}.</source>
        <translation>「{field}」の後には次のものが来ます: {expected}。</translation>
    </message>
    <message>
        <source>“{field}” stands there once.</source>
        <translation>「{field}」は一度だけ使えます。</translation>
    </message>
    <message>
        <source>I’ll offer {genre} {when}</source>
        <translation>{when}に{genre}を提案します</translation>
    </message>
    <message>
        <source>I won’t offer {genre} {when}</source>
        <translation>{when}に{genre}は提案しません</translation>
    </message>
    <message>
        <source>I’ll wait and see</source>
        <translation>もう少し様子を見ます</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you seem to be {activity}. {genre} then?</source>
        <translation>{on_weekdays}の{time}ごろは{activity}中のようですね。その時間に{genre}はいかがですか？</translation>
    </message>
    <message>
        <source>{on_weekdays} around {time} you have played {genre} of late. Shall I offer it then?</source>
        <translation>最近、{on_weekdays}の{time}ごろに{genre}を聴いていますね。その時間に提案しましょうか？</translation>
    </message>
    <message>
        <source>Fits now, with old friends</source>
        <comment>a recipe</comment>
        <translation>いま合う曲と、懐かしい曲</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>a recipe</comment>
        <translation>新しい発見</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a recipe</comment>
        <translation>朝に</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>a recipe</comment>
        <translation>集中</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>a recipe</comment>
        <translation>パーティー</translation>
    </message>
    <message>
        <source>Long forgotten</source>
        <comment>a recipe</comment>
        <translation>ずっと忘れていた曲</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <comment>a recipe</comment>
        <translation>新しく届いた曲</translation>
    </message>
    <message>
        <source>Late evening</source>
        <comment>a recipe</comment>
        <translation>夜更けに</translation>
    </message>
    <message>
        <source>What suits this hour by your habits, and now and then a favourite you have not heard for long.</source>
        <translation>習慣から見てこの時間に合う曲と、ときどき、長く聴いていないお気に入りを。</translation>
    </message>
    <message>
        <source>Mostly what you have never heard, beside what sounds like what plays, so that you are not lost.</source>
        <translation>まだ聴いたことのない曲を中心に、再生中の曲に似た響きの曲を添えて、迷子にならないように。</translation>
    </message>
    <message>
        <source>An hour of what you play in the morning, with something that fits today and something long missed.</source>
        <translation>朝によく聴く曲を1時間。今日に合う曲と、しばらく聴いていなかった曲も。</translation>
    </message>
    <message>
        <source>Kinds of music that mostly do without words, for as long as you work.</source>
        <translation>言葉の少ない音楽を、作業が続くあいだずっと。</translation>
    </message>
    <message>
        <source>Three hours to dance to: the right kinds of music, and what you love and play most.</source>
        <translation>踊るための3時間。ぴったりのジャンルと、お気に入りやよく聴く曲で。</translation>
    </message>
    <message>
        <source>Favourites that have slipped your mind, and others that have not been played for a year, or for a month at least.</source>
        <translation>忘れかけていたお気に入りと、1年、少なくとも1か月は再生していない曲を。</translation>
    </message>
    <message>
        <source>What came into your library of late and has hardly been heard, with a few from the rest that fit now.</source>
        <translation>最近ライブラリに加わって、まだほとんど聴いていない曲を。いま合うほかの曲も少し。</translation>
    </message>
    <message>
        <source>An hour and a half to wind down: what you play late in the day, the quieter kinds, and what sounds like it.</source>
        <translation>くつろぐための1時間半。1日の終わりによく聴く曲と、静かな曲、それに似た響きの曲を。</translation>
    </message>
    <message>
        <source>A part is a playlist of your own tracks, which nobody else has. Make it a rule or a smart playlist first.</source>
        <translation>パートの一つが自分の曲のプレイリストです。ほかの人のところにはないので、先にルールかスマートプレイリストに変えてください。</translation>
    </message>
    <message>
        <source>This is no recipe: it is no text in UTF-8.</source>
        <translation>レシピではありません。UTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>This is no recipe: it is far too large.</source>
        <translation>レシピではありません。大きすぎます。</translation>
    </message>
    <message>
        <source>This is no recipe, or it was damaged{where}.</source>
        <translation>レシピではないか、壊れています{where}。</translation>
    </message>
    <message>
        <source>This is no recipe of Segue: it does not begin with “segue_recipe”.</source>
        <translation>Segueのレシピではありません。「segue_recipe」で始まっていません。</translation>
    </message>
    <message>
        <source>This recipe was written by a newer Segue. Install that one to open it.</source>
        <translation>このレシピはもっと新しいSegueで書かれています。開くには新しいSegueをインストールしてください。</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>The recipe has no parts.</source>
        <translation>レシピにパートがありません。</translation>
    </message>
    <message>
        <source>A recipe has between 1 and {most_parts} parts; this one has {parts}.</source>
        <translation>レシピのパートは1～{most_parts}個です。これには{parts}個あります。</translation>
    </message>
    <message>
        <source>The shares of its parts should be 100 together; here they are {total}.</source>
        <translation>パートの割合は合計100である必要があります。ここでは{total}です。</translation>
    </message>
    <message>
        <source>“endless” is either true or false.</source>
        <translation>「endless」はtrueかfalseのどちらかです。</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>パート{number}</translation>
    </message>
    <message>
        <source>{who}: “share” is a whole number from 1 to {whole}.</source>
        <translation>{who}: 「share」は1～{whole}の整数です。</translation>
    </message>
    <message>
        <source>{who}: Segue does not know “{of}”. It knows {known}.</source>
        <translation>{who}: Segueは「{of}」を知りません。使えるのは{known}です。</translation>
    </message>
    <message>
        <source>{who}: the rule “{rule}” cannot be understood. {wrong}</source>
        <translation>{who}: ルール「{rule}」を理解できません。{wrong}</translation>
    </message>
    <message>
        <source>{who} is a playlist of somebody else’s, which is not in the recipe.</source>
        <translation>{who}はほかの人のプレイリストで、レシピには含まれていません。</translation>
    </message>
    <message>
        <source>{who} should say either “of” or “rule”, as text.</source>
        <translation>{who}には「of」か「rule」のどちらかをテキストで書きます。</translation>
    </message>
    <message>
        <source>A recipe has a number of tracks or of minutes, not both.</source>
        <translation>レシピに書けるのは曲数か分数のどちらか一方です。</translation>
    </message>
    <message>
        <source>A recipe has 1 to {most_tracks} tracks, or 1 to {most} minutes.</source>
        <translation>レシピの長さは1～{most_tracks}曲、または1～{most}分です。</translation>
    </message>
    <message>
        <source>{who} says {words}, which this Segue does not know. A newer one may.</source>
        <translation>{who}にある{words}を、このSegueは知りません。新しいSegueなら分かるかもしれません。</translation>
    </message>
    <message>
        <source>“{key}” is a text of at most {longest} letters.</source>
        <translation>「{key}」は{longest}文字までのテキストです。</translation>
    </message>
    <message>
        <source>other than {when}</source>
        <translation>({when}を除く)</translation>
    </message>
    <message>
        <source>Your history has no plays {what}.</source>
        <translation>{what} 再生の記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>on one day</source>
        <comment>on %n days</comment>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}.</source>
        <comment>%n plays {what}.</comment>
        <translation>
            <numerusform>{what} 再生%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}.</source>
        <comment>%n plays {what}, {days}.</comment>
        <translation>
            <numerusform>{what} 再生%n回、{days}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was {first}, the last {last}.</source>
        <translation>最初は{first}、最後は{last}でした。</translation>
    </message>
    <message>
        <source>It was {first}.</source>
        <translation>{first}でした。</translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play.</source>
        <comment>{length} {what}, in %n plays.</comment>
        <translation>
            <numerusform>{what} {length}、再生%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} {what}, in %n play {days}.</source>
        <comment>{length} {what}, in %n plays {days}.</comment>
        <translation>
            <numerusform>{what} {length}、{days}に再生%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last of %n play {what} was {last}: {track}.</source>
        <comment>The last of %n plays {what} was {last}: {track}.</comment>
        <translation>
            <numerusform>{what} 再生%n回のうち、最後は{last}の{track}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n play {what} was {first}: {track}.</source>
        <comment>The first of %n plays {what} was {first}: {track}.</comment>
        <translation>
            <numerusform>{what} 再生%n回のうち、最初は{first}の{track}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}: {length} of music.</source>
        <comment>%n plays {what}: {length} of music.</comment>
        <translation>
            <numerusform>{what} 再生%n回、{length}の音楽。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play {what}, {days}: {length} of music.</source>
        <comment>%n plays {what}, {days}: {length} of music.</comment>
        <translation>
            <numerusform>{what} 再生%n回、{days}、{length}の音楽。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these plays the last can be shown.</source>
        <comment>Of these plays the last %n can be shown.</comment>
        <translation>
            <numerusform>このうち最後の%n回を表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025</comment>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>&apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: at 20:15</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd, d MMMM yyyy &apos;at&apos; HH:mm</source>
        <comment>in letters of CLDR: on Friday, 7 March 2025 at 20:15</comment>
        <translation>yyyy年M月d日dddd HH:mm</translation>
    </message>
    <message>
        <source>“{track}” by {artist}</source>
        <translation>{artist}の「{track}」</translation>
    </message>
    <message>
        <source>what you have never played</source>
        <comment>as in: I won’t offer what you have never played any more</comment>
        <translation>まだ再生したことのない曲</translation>
    </message>
    <message numerus="yes">
        <source>Not at this time for %n week</source>
        <comment>Not at this time for %n weeks</comment>
        <translation>
            <numerusform>この時間は%n週間やめておく</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I won’t offer {habit} for %n week</source>
        <comment>I won’t offer {habit} for %n weeks</comment>
        <translation>
            <numerusform>{habit}は%n週間提案しません</numerusform>
        </translation>
    </message>
    <message>
        <source>I’ll offer less of {name} in the next months</source>
        <translation>これから数か月、{name}の提案を減らします</translation>
    </message>
    <message>
        <source>I won’t offer {habit} any more</source>
        <translation>{habit}はもう提案しません</translation>
    </message>
    <message>
        <source>I won’t offer {genre} until you turn it on again</source>
        <translation>オンに戻すまで{genre}は提案しません</translation>
    </message>
    <message>
        <source>Not now, then: it may be offered again another time</source>
        <translation>では、またあとで。別のときにまた提案することがあります</translation>
    </message>
    <message>
        <source>You are doing nothing of your list, then: I take the offer back</source>
        <translation>していることはないのですね。提案を取り下げます</translation>
    </message>
    <message>
        <source>You are {activity}, then: I take the offer back</source>
        <translation>{activity}中ですね。提案を取り下げます</translation>
    </message>
    <message>
        <source>I’ll offer more of {name} in the next months</source>
        <translation>これから数か月、{name}の提案を増やします</translation>
    </message>
    <message>
        <source>{habit}, and not at other times: as you say</source>
        <translation>{habit}、ほかの時間はなし：教えてもらったとおり</translation>
    </message>
    <message>
        <source>As I learned it again: {habit}</source>
        <translation>学んだとおりに戻しました: {habit}</translation>
    </message>
    <message>
        <source>{said}. It may be offered again</source>
        <comment>what was said of the hours of a habit</comment>
        <translation>{said}。また提案できます</translation>
    </message>
    <message>
        <source>{habit}: no longer held for so</source>
        <translation>{habit}: 習慣とみなすのをやめました</translation>
    </message>
    <message>
        <source>You told me: {habit}</source>
        <translation>教えてもらいました: {habit}</translation>
    </message>
    <message>
        <source>{habit} may be offered again</source>
        <translation>{habit}をまた提案できます</translation>
    </message>
    <message>
        <source>You told me: no {habit}</source>
        <translation>教えてもらいました: {habit}はなし</translation>
    </message>
    <message>
        <source>You told me: {habit}, and not at other times</source>
        <translation>教えてもらいました: {habit}、ほかの時間はなし</translation>
    </message>
    <message>
        <source>{name}: as it comes</source>
        <translation>{name}: ふつうに</translation>
    </message>
    <message>
        <source>Less of {name}, said on {day}; it fades</source>
        <translation>{name}を少なめに（{day}に指定、だんだん弱まります）</translation>
    </message>
    <message>
        <source>More of {name}, said on {day}; it fades</source>
        <translation>{name}を多めに（{day}に指定、だんだん弱まります）</translation>
    </message>
    <message>
        <source>No {genre} in offers</source>
        <translation>{genre}は提案しない</translation>
    </message>
    <message>
        <source>No {habit}</source>
        <translation>{habit}はなし</translation>
    </message>
    <message>
        <source>{habit} does not begin by itself any more</source>
        <translation>{habit}はもう自動で始まりません</translation>
    </message>
    <message>
        <source>{habit} begins by itself</source>
        <translation>{habit}が自動で始まります</translation>
    </message>
    <message>
        <source>No {habit}, until {day}</source>
        <translation>{day}まで{habit}はなし</translation>
    </message>
    <message>
        <source>{genre} {when}</source>
        <comment>a habit: Jazz on workday evenings</comment>
        <translation>{when}の{genre}</translation>
    </message>
    <message>
        <source>The key is still in your keyring: {reason}</source>
        <translation>キーはまだキーリングにあります: {reason}</translation>
    </message>
    <message>
        <source>{service} takes no more for today.</source>
        <translation>{service}は今日はもう受け付けません。</translation>
    </message>
    <message>
        <source>{service} no longer lets Segue in. Connect it again.</source>
        <translation>{service}に接続できなくなりました。接続し直してください。</translation>
    </message>
    <message>
        <source>The key for {service} is not in your keyring. Connect it again.</source>
        <translation>{service}のキーがキーリングにありません。接続し直してください。</translation>
    </message>
    <message>
        <source>Its rule cannot be read. {reason}</source>
        <translation>ルールを読めません。{reason}</translation>
    </message>
    <message>
        <source>There is no playlist “{missing}”.</source>
        <translation>プレイリスト「{missing}」はありません。</translation>
    </message>
    <message>
        <source>“{playlist}” asks for itself, so nothing can tell what stands in it.</source>
        <translation>「{playlist}」は自分自身を参照しているため、中身が決まりません。</translation>
    </message>
    <message>
        <source>, which asks for </source>
        <comment>between the names of playlists</comment>
        <translation>、その参照先は </translation>
    </message>
    <message>
        <source>“{playlist}” asks for {asked}: so nothing can tell what stands in them.</source>
        <translation>「{playlist}」は{asked}を参照しているため、中身が決まりません。</translation>
    </message>
    <message>
        <source>“{playlist}” is filled anew each time it starts, so nothing can be looked for in it.</source>
        <translation>「{playlist}」は始めるたびに新しく作られるため、中を探せません。</translation>
    </message>
    <message>
        <source>There is no music in your library yet.</source>
        <translation>ライブラリにまだ音楽がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n track {what}.</source>
        <comment>Left out: %n tracks {what}.</comment>
        <translation>
            <numerusform>除いた曲: %n曲（{what}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing {what} had to be left out.</source>
        <translation>除くものはありませんでした: {what}。</translation>
    </message>
    <message>
        <source>Your library has nothing {what}.</source>
        <translation>ライブラリに見つかりませんでした: {what}。</translation>
    </message>
    <message>
        <source>Nothing is {what} at once: so some of each.</source>
        <translation>すべてに合うものはないので、それぞれから選びました: {what}。</translation>
    </message>
    <message>
        <source>Livelier means: on the whole faster, brighter and louder than it, as far as their sound tells.</source>
        <translation>「もっとにぎやか」とは、音から分かる範囲で、全体としてより速く、明るく、音が大きいことです。</translation>
    </message>
    <message>
        <source>Calmer means: on the whole slower, darker and quieter than it, as far as their sound tells.</source>
        <translation>「もっと穏やか」とは、音から分かる範囲で、全体としてより遅く、暗く、音が小さいことです。</translation>
    </message>
    <message>
        <source>Lively means: faster, brighter and louder than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>「にぎやか」とは、手持ちの音楽の3分の2よりも速く、明るく、音が大きいもの、またはタグのムードにそう書かれたものです。</translation>
    </message>
    <message>
        <source>Calm means: slower, darker and quieter than two thirds of your music, or so called in the moods of your tags.</source>
        <translation>「穏やか」とは、手持ちの音楽の3分の2よりも遅く、暗く、音が小さいもの、またはタグのムードにそう書かれたものです。</translation>
    </message>
    <message>
        <source>How that sounds which it was to be beside is not known: so it is beside all your music.</source>
        <translation>比べる相手の響きが分からないので、手持ちの音楽全体と比べています。</translation>
    </message>
    <message>
        <source>Segue has not heard yet how this music sounds. Its settings tell how far it is.</source>
        <translation>Segueはこの音楽の響きをまだ調べていません。進み具合は設定で見られます。</translation>
    </message>
    <message>
        <source>Nothing of that is {energy}.</source>
        <translation>その中に{energy}ものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track it is not known how it sounds: it is left out.</source>
        <comment>Of %n tracks it is not known how they sound: these are left out.</comment>
        <translation>
            <numerusform>響きが分からない%n曲は除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n track in it, it is not known how it sounds: it fills the time.</source>
        <comment>Of %n tracks in it, it is not known how they sound: they fill the time.</comment>
        <translation>
            <numerusform>このうち%n曲はどう聞こえるかわかっていません。時間を埋めるために入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has nothing by {artist}.</source>
        <translation>ライブラリに{artist}の曲はありません。</translation>
    </message>
    <message>
        <source>Nothing plays that it could be like. Play something first, or name an artist.</source>
        <translation>似たものを探すもとになる曲が再生されていません。先に何か再生するか、アーティストの名前を入れてください。</translation>
    </message>
    <message>
        <source>These sound most like {what}, of those that fit.</source>
        <translation>条件に合う中で、{what}に響きがいちばん似ているものです。</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}, and nothing else is of its genres.</source>
        <translation>{what}に響きが似たものはまだ分からず、同じジャンルのものもほかにありません。</translation>
    </message>
    <message>
        <source>It is not known yet what sounds like {what}: these are of its genres, {genres}.</source>
        <translation>{what}に響きが似たものはまだ分かりません。同じジャンル（{genres}）のものです。</translation>
    </message>
    <message>
        <source>what plays</source>
        <translation>再生中の曲</translation>
    </message>
    <message>
        <source>This is all that fits.</source>
        <translation>条件に合うのはこれですべてです。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n track that fits, those you are likeliest to want {when}.</source>
        <comment>Of %n tracks that fit, those you are likeliest to want {when}.</comment>
        <translation>
            <numerusform>条件に合う%n曲のうち、{when}いちばん聴きたくなりそうなもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>that is not of the genre {genre}</source>
        <translation>{genre}以外の曲</translation>
    </message>
    <message>
        <source>of the genre {genre}</source>
        <translation>{genre}の曲</translation>
    </message>
    <message>
        <source>that is not by {artist}</source>
        <translation>{artist}以外の曲</translation>
    </message>
    <message>
        <source>that is not on an album called “{album}”</source>
        <translation>アルバム『{album}』以外の曲</translation>
    </message>
    <message>
        <source>on an album called “{album}”</source>
        <translation>アルバム『{album}』の曲</translation>
    </message>
    <message>
        <source>that is not called “{track}”</source>
        <translation>「{track}」以外の曲</translation>
    </message>
    <message>
        <source>called “{track}”</source>
        <translation>「{track}」という曲</translation>
    </message>
    <message>
        <source>in a playlist called “{playlist}”</source>
        <translation>プレイリスト「{playlist}」の曲</translation>
    </message>
    <message>
        <source>that is not in a playlist called “{playlist}”</source>
        <translation>プレイリスト「{playlist}」以外の曲</translation>
    </message>
    <message>
        <source>that is not from {years}</source>
        <translation>{years}以外の曲</translation>
    </message>
    <message>
        <source>from {years}</source>
        <translation>{years}の曲</translation>
    </message>
    <message>
        <source>that was heard {when}</source>
        <translation>{when}聴いた曲</translation>
    </message>
    <message>
        <source>that was not heard {when}</source>
        <translation>{when}聴いていない曲</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <comment>of tracks: heard this week</comment>
        <translation>{when}聴いた曲</translation>
    </message>
    <message>
        <source>that is not loved by you</source>
        <translation>お気に入りではない曲</translation>
    </message>
    <message>
        <source>that you love</source>
        <translation>お気に入りの曲</translation>
    </message>
    <message>
        <source>that was ever played</source>
        <translation>再生したことのある曲</translation>
    </message>
    <message>
        <source>that was never played</source>
        <translation>再生したことのない曲</translation>
    </message>
    <message>
        <source>that you have not played</source>
        <translation>まだ再生していない曲</translation>
    </message>
    <message>
        <source>that you have played</source>
        <translation>再生した曲</translation>
    </message>
    <message>
        <source>that is not a forgotten favourite</source>
        <translation>忘れていたお気に入り以外の曲</translation>
    </message>
    <message>
        <source>that you liked and have not heard for three months</source>
        <translation>気に入っていて3か月聴いていない曲</translation>
    </message>
    <message>
        <source>Nothing that fits is so lively: these are the liveliest there are.</source>
        <translation>合う曲にそれほど活発なものはありません。あるうちで最も活発な曲です。</translation>
    </message>
    <message>
        <source>Nothing that fits is so calm: these are the calmest there are.</source>
        <translation>合う曲にそれほど穏やかなものはありません。あるうちで最も穏やかな曲です。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so lively: the others are the liveliest after it.</source>
        <comment>Only %n tracks that fit are so lively: the others are the liveliest after them.</comment>
        <translation>
            <numerusform>合う曲でそれほど活発なのは%n曲だけです。残りはその次に活発な曲です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n track that fits is so calm: the others are the calmest after it.</source>
        <comment>Only %n tracks that fit are so calm: the others are the calmest after them.</comment>
        <translation>
            <numerusform>合う曲でそれほど穏やかなのは%n曲だけです。残りはその次に穏やかな曲です。</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>as in: what you are likeliest to want now</comment>
        <translation>いま</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>今朝</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>今日の午後</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>今日の深夜</translation>
    </message>
    <message>
        <source>on {weekday} morning</source>
        <translation>{weekday}の朝に</translation>
    </message>
    <message>
        <source>on {weekday} afternoon</source>
        <translation>{weekday}の午後に</translation>
    </message>
    <message>
        <source>on {weekday} evening</source>
        <translation>{weekday}の夜に</translation>
    </message>
    <message>
        <source>on {weekday} night</source>
        <translation>{weekday}の深夜に</translation>
    </message>
    <message>
        <source>Segue offers: {name}</source>
        <translation>Segueの提案: {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはやめておく</translation>
    </message>
    <message>
        <source>Fewer offers</source>
        <translation>提案を減らす</translation>
    </message>
    <message>
        <source>“{path}” holds no listening history that Segue can read. It reads what comes from Last.fm, ListenBrainz and Spotify, and what Segue has written: as files, folders or zips.</source>
        <translation>「{path}」にはSegueが読める再生履歴がありません。Last.fm、ListenBrainz、Spotifyのものと、Segueが書き出したものを、ファイル、フォルダ、zipから読めます。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>「{path}」を読めません: {reason}。</translation>
    </message>
    <message>
        <source>The history could not be written to “{to}”: {reason}.</source>
        <translation>履歴を「{to}」に書き出せませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The file {reason} here.</source>
        <translation>ここでファイルに問題があります: {reason}。</translation>
    </message>
    <message>
        <source>The file cannot be read on: {reason}.</source>
        <translation>ファイルの続きを読めません: {reason}。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>“{path}” is no file.</source>
        <translation>「{path}」はファイルではありません。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>ファイル「{path}」はありません。</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files. Name the folder of the history itself.</source>
        <translation>「{folder}」にはファイルが多すぎます。履歴そのもののフォルダを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a listening history.</source>
        <translation>「{path}」は再生履歴にしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{path}” holds too many files to be a listening history.</source>
        <translation>「{path}」は再生履歴にしてはファイルが多すぎます。</translation>
    </message>
    <message>
        <source>“{path}” is locked with a password. Unpack it first.</source>
        <translation>「{path}」にはパスワードがかかっています。先に展開してください。</translation>
    </message>
    <message>
        <source>“{path}” would unpack to far too much to be a listening history.</source>
        <translation>「{path}」は展開すると、再生履歴にしては大きくなりすぎます。</translation>
    </message>
    <message>
        <source>The zip “{path}” is damaged and cannot be read.</source>
        <translation>zip「{path}」は壊れていて読めません。</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>この行は読めません。</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{profile}” ({reason}). Allow it, or choose another folder with --profile.</source>
        <translation>Segueはプロファイルのフォルダ「{profile}」に書き込めません（{reason}）。許可するか、--profileで別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”. Known: {known}.</source>
        <translation>「{name}」というリスナーはいません。いるのは: {known}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written or moved: {reason}.</source>
        <translation>「{path}」の書き込みか移動ができませんでした: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players} that Segue can read.</source>
        <translation>「{path}」はSegueが読める{players}のライブラリではありません。</translation>
    </message>
    <message>
        <source>“{path}” is no library of {players}.</source>
        <translation>「{path}」は{players}のライブラリではありません。</translation>
    </message>
    <message>
        <source>“{path}” is no library of {player}.</source>
        <translation>「{path}」は{player}のライブラリではありません。</translation>
    </message>
    <message>
        <source>“{folder}” is no library of {player}.</source>
        <translation>「{folder}」は{player}のライブラリではありません。</translation>
    </message>
    <message>
        <source>Another program is writing to “{path}”. Close it and try again.</source>
        <translation>別のプログラムが「{path}」に書き込んでいます。閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>「{path}」は壊れています: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is no database.</source>
        <translation>「{path}」はデータベースではありません。</translation>
    </message>
    <message>
        <source>“{folder}” is a database of MySQL, which only MariaDB or MySQL can read, and neither is installed. Install the package mariadb-server and try again; or write it to a file where one is, by mysqldump, and choose that file.</source>
        <translation>「{folder}」はMySQLのデータベースで、読むにはMariaDBかMySQLが必要ですが、どちらもインストールされていません。パッケージmariadb-serverをインストールしてもう一度試すか、それらがある環境でmysqldumpを使ってファイルに書き出し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{folder}” is too large to be the library of a music player.</source>
        <translation>「{folder}」は音楽プレーヤーのライブラリにしては大きすぎます。</translation>
    </message>
    <message>
        <source>{server} has not read “{folder}” in {patience} seconds.</source>
        <translation>{server}は{patience}秒以内に「{folder}」を読めませんでした。</translation>
    </message>
    <message>
        <source>{server} could not read “{folder}”: {what}.</source>
        <translation>{server}は「{folder}」を読めませんでした: {what}。</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or no library of {player}: {reason}.</source>
        <translation>「{path}」は壊れているか、{player}のライブラリではありません: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the library of a music player.</source>
        <translation>「{path}」は音楽プレーヤーのライブラリにしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{path}” is damaged: it breaks off in the middle.</source>
        <translation>「{path}」は壊れています。途中で切れています。</translation>
    </message>
    <message>
        <source>“{path}” is not read: one of its rows is too long.</source>
        <translation>「{path}」は長すぎる行があるため読みません。</translation>
    </message>
    <message>
        <source>“{path}” is not read: {reason}.</source>
        <translation>「{path}」は読みません: {reason}。</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>このフォルダはありません。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>フォルダではありません。</translation>
    </message>
    <message>
        <source>This folder could not be opened: no permission.</source>
        <translation>権限がないため、このフォルダを開けませんでした。</translation>
    </message>
    <message>
        <source>This folder could not be opened: {reason}.</source>
        <translation>このフォルダを開けませんでした: {reason}。</translation>
    </message>
    <message>
        <source>This file could not be looked at: no permission.</source>
        <translation>権限がないため、このファイルを調べられませんでした。</translation>
    </message>
    <message>
        <source>This file could not be looked at: {reason}.</source>
        <translation>このファイルを調べられませんでした: {reason}。</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>このリンクの先にファイルがありません。</translation>
    </message>
    <message>
        <source>This link could not be followed: {reason}.</source>
        <translation>このリンクをたどれませんでした: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a playlist.</source>
        <translation>「{path}」はプレイリストにしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{path}” {reason}.</source>
        <translation>「{path}」: {reason}。</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. It has been left as it is.</source>
        <translation>ファイル「{path}」はもうあります。そのまま残しました。</translation>
    </message>
    <message>
        <source>There is no room for “{path}”. Make some and try again.</source>
        <translation>「{path}」のための空きがありません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>「{path}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is no playlist that Segue knows: its name must end in {endings}.</source>
        <translation>「{path}」はSegueの知っているプレイリストではありません。名前の末尾は{endings}である必要があります。</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>is no JSPF</source>
        <translation>JSPFではありません</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>is damaged, or breaks off</source>
        <translation>壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>is damaged, or no JSPF</source>
        <translation>壊れているか、JSPFではありません</translation>
    </message>
    <message>
        <source>tells the pieces of a stream, and no playlist</source>
        <translation>ストリームの断片の一覧で、プレイリストではありません</translation>
    </message>
    <message numerus="yes">
        <source>names more than %n track</source>
        <comment>names more than %n tracks</comment>
        <translation>
            <numerusform>%nを超える曲が書かれています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other list that it names is left out.</source>
        <comment>%n other lists that it names are left out.</comment>
        <translation>
            <numerusform>参照している別のリスト%n個は除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry that names no music is left out.</source>
        <comment>%n entries that name no music are left out.</comment>
        <translation>
            <numerusform>音楽を指していない%n項目は除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is no XSPF</source>
        <translation>XSPFではありません</translation>
    </message>
    <message>
        <source>declares a document type, which no XSPF needs, and which may do harm</source>
        <translation>XSPFには不要で害になりうる文書型宣言があります</translation>
    </message>
    <message>
        <source>holds a tag without an end</source>
        <translation>終わりのないタグがあります</translation>
    </message>
    <message>
        <source>is damaged in line {line}</source>
        <translation>{line}行目が壊れています</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded on this system.</source>
        <translation>このシステムではQt Multimediaを読み込めません。</translation>
    </message>
    <message>
        <source>The audio device does not answer.</source>
        <translation>オーディオデバイスが応答しません。</translation>
    </message>
    <message>
        <source>Last.fm cannot be reached.</source>
        <translation>Last.fmに接続できません。</translation>
    </message>
    <message>
        <source>Last.fm does not know this key, or the secret is not the one that belongs to it.</source>
        <translation>Last.fmがこのキーを知らないか、シークレットがキーと合っていません。</translation>
    </message>
    <message>
        <source>Last.fm could not answer ({status}). Try again in a while.</source>
        <translation>Last.fmが応答できませんでした（{status}）。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Last.fm has not been told yet that Segue may. Allow it in the browser first.</source>
        <translation>Last.fmでまだSegueが許可されていません。先にブラウザで許可してください。</translation>
    </message>
    <message>
        <source>That was too long ago for Last.fm. Begin anew.</source>
        <translation>Last.fmの期限が過ぎました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Last.fm takes nothing just now ({status}).</source>
        <translation>Last.fmはいま受け付けていません（{status}）。</translation>
    </message>
    <message>
        <source>ListenBrainz cannot be reached.</source>
        <translation>ListenBrainzに接続できません。</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <translation>ListenBrainzはこのトークンを知りません。</translation>
    </message>
    <message>
        <source>ListenBrainz could not answer ({status}). Try again in a while.</source>
        <translation>ListenBrainzが応答できませんでした（{status}）。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>ListenBrainz takes nothing just now ({status}).</source>
        <translation>ListenBrainzはいま受け付けていません（{status}）。</translation>
    </message>
    <message>
        <source>Its disk, or the network, failed in the middle of it.</source>
        <translation>途中でディスクかネットワークに問題が起きました。</translation>
    </message>
    <message>
        <source>It sends its sound locked up (encrypted), which Segue cannot play.</source>
        <translation>音声が暗号化されていて、Segueでは再生できません。</translation>
    </message>
    <message>
        <source>It sends its sound in pieces of one file, which Segue cannot play.</source>
        <translation>音声が1つのファイルの断片として送られていて、Segueでは再生できません。</translation>
    </message>
    <message>
        <source>There is no station in this list.</source>
        <translation>このリストにラジオ局がありません。</translation>
    </message>
    <message>
        <source>What it sends is no sound that Segue knows.</source>
        <translation>送られてくるものがSegueの知っている音声ではありません。</translation>
    </message>
    <message>
        <source>The connection was lost, and could not be made again.</source>
        <translation>接続が切れ、つなぎ直せませんでした。</translation>
    </message>
    <message>
        <source>The station does not answer.</source>
        <translation>ラジオ局が応答しません。</translation>
    </message>
    <message>
        <source>Its address is not known, or this computer is offline.</source>
        <translation>アドレスが分からないか、このコンピューターがオフラインです。</translation>
    </message>
    <message>
        <source>No safe connection to the station can be made.</source>
        <translation>ラジオ局に安全に接続できません。</translation>
    </message>
    <message>
        <source>The station cannot be reached.</source>
        <translation>ラジオ局に接続できません。</translation>
    </message>
    <message>
        <source>Its disk, or the network, does not answer.</source>
        <translation>ディスクかネットワークが応答しません。</translation>
    </message>
    <message>
        <source>It only leads from one address to the next.</source>
        <translation>アドレスから別のアドレスへ転送され続けます。</translation>
    </message>
    <message>
        <source>It does not answer as a station does.</source>
        <translation>ラジオ局としての応答がありません。</translation>
    </message>
    <message>
        <source>The station lets nobody listen without an account.</source>
        <translation>このラジオ局を聴くにはアカウントが必要です。</translation>
    </message>
    <message>
        <source>There is no station at this address.</source>
        <translation>このアドレスにラジオ局はありません。</translation>
    </message>
    <message>
        <source>The station reports a fault ({status}).</source>
        <translation>ラジオ局がエラーを返しました（{status}）。</translation>
    </message>
    <message>
        <source>VLC is not installed.</source>
        <translation>VLCがインストールされていません。</translation>
    </message>
    <message>
        <source>To hear it would take too much memory, or its sound is damaged.</source>
        <translation>聴くにはメモリが足りないか、音声が壊れています。</translation>
    </message>
    <message>
        <source>Its sound could not be decoded.</source>
        <translation>音声をデコードできませんでした。</translation>
    </message>
    <message>
        <source>To hear it would take too long.</source>
        <translation>聴くのに時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>It could not be heard just now.</source>
        <translation>いまは聴けませんでした。</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>短すぎます。</translation>
    </message>
    <message>
        <source>“{to}” is the database itself. Name another file for the copy.</source>
        <translation>「{to}」はデータベースそのものです。コピーには別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The copy “{to}” could not be written: {reason}.</source>
        <translation>コピー「{to}」を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Segue’s database “{file}” is damaged. {hint}</source>
        <translation>Segueのデータベース「{file}」が壊れています。{hint}</translation>
    </message>
    <message>
        <source>There is no file “{copy_file}”.</source>
        <translation>ファイル「{copy_file}」はありません。</translation>
    </message>
    <message>
        <source>“{copy_file}” is empty: no copy of what Segue stores.</source>
        <translation>「{copy_file}」は空で、Segueの保存データのコピーではありません。</translation>
    </message>
    <message>
        <source>“{copy_file}” could not be put in place: {reason}.</source>
        <translation>「{copy_file}」を所定の場所に置けませんでした: {reason}。</translation>
    </message>
    <message>
        <source>“{file}” belongs to another program. It has been left as it is.</source>
        <translation>「{file}」は別のプログラムのものです。そのまま残しました。</translation>
    </message>
    <message>
        <source>“{file}” is not a Segue database. It has been left as it is.</source>
        <translation>「{file}」はSegueのデータベースではありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>Segue may not write to its profile folder “{folder}”. Allow it, or choose another folder with --profile.</source>
        <translation>Segueはプロファイルのフォルダ「{folder}」に書き込めません。許可するか、--profileで別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds “{folder}” is full. Nothing was lost; make room and try again.</source>
        <translation>「{folder}」のあるディスクがいっぱいです。何も失われていません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Another program keeps “{file}” locked.</source>
        <translation>別のプログラムが「{file}」をロックしています。</translation>
    </message>
    <message>
        <source>The disk failed while Segue used “{file}” ({reason}).</source>
        <translation>「{file}」の使用中にディスクに問題が起きました（{reason}）。</translation>
    </message>
    <message>
        <source>There is no copy of it in its folder “backups”.</source>
        <translation>フォルダ「backups」にコピーがありません。</translation>
    </message>
    <message>
        <source>To go back to its newest copy, type `{command}`.</source>
        <translation>いちばん新しいコピーに戻すには、`{command}`と入力してください。</translation>
    </message>
    <message>
        <source>The profile folder “{folder}” cannot be made or opened: {reason}.</source>
        <translation>プロファイルのフォルダ「{folder}」を作れないか、開けません: {reason}。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Segue. Install that one, or choose another folder with --profile. Nothing was changed.</source>
        <translation>このプロファイルはもっと新しいSegueで書かれています。新しいSegueをインストールするか、--profileで別のフォルダを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>“{to}” could not be written: {reason}.</source>
        <translation>「{to}」を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>This system has no keyring, and Segue keeps no secret anywhere else. Install one, as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>このシステムにはキーリングがなく、Segueはほかの場所に秘密を保存しません。GNOME Keyring、KWallet、KeePassXCなどをインストールしてください。</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message>
        <source>Segue may not read this file (no permission).</source>
        <translation>権限がないため、Segueはこのファイルを読めません。</translation>
    </message>
    <message>
        <source>This file could not be read ({reason}).</source>
        <translation>このファイルを読めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>This file is damaged: it asks for more memory than there is.</source>
        <translation>このファイルは壊れています。あるだけのメモリを超えて要求しています。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>このファイルを読めませんでした。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>「{file}」を読めません: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is too large to be lyrics.</source>
        <translation>「{file}」は歌詞にしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{file}” is no text, so it cannot be lyrics.</source>
        <translation>「{file}」はテキストではないので、歌詞ではありません。</translation>
    </message>
    <message>
        <source>This is not {noun} file, or it is damaged.</source>
        <translation>このファイルは壊れているか、形式が違います（{noun}）。</translation>
    </message>
    <message>
        <source>Segue does not know this kind of file.</source>
        <translation>Segueはこの種類のファイルを知りません。</translation>
    </message>
    <message>
        <source>Reading this file took longer than {patience} seconds.</source>
        <translation>このファイルは{patience}秒以内に読めませんでした。</translation>
    </message>
    <message>
        <source>This file is damaged: reading it crashed its reader.</source>
        <translation>このファイルは壊れていて、読み取り中に落ちました。</translation>
    </message>
    <message>
        <source>This file has another name elsewhere, which would keep the old tags.</source>
        <translation>このファイルには別の場所に別の名前もあり、そちらに古いタグが残ってしまいます。</translation>
    </message>
    <message>
        <source>Writing these tags would have changed the sound of this file.</source>
        <translation>このタグを書き込むと、このファイルの音が変わってしまいます。</translation>
    </message>
    <message>
        <source>Another program is changing this file.</source>
        <translation>別のプログラムがこのファイルを変更しています。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>このファイルは読み取り専用です。</translation>
    </message>
    <message>
        <source>The tags of this file cannot be changed without losing some of them.</source>
        <translation>このファイルのタグは、変更すると一部が失われます。</translation>
    </message>
    <message>
        <source>Segue may not write here (no permission).</source>
        <translation>権限がないため、Segueはここに書き込めません。</translation>
    </message>
    <message>
        <source>There is no room for a changed copy of this file: the disk is full.</source>
        <translation>ディスクがいっぱいで、変更後のファイルを置く空きがありません。</translation>
    </message>
    <message>
        <source>This disk is read-only.</source>
        <translation>このディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>This file could not be written ({reason}).</source>
        <translation>このファイルに書き込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The tags of this file are damaged, and Segue does not dare to change them.</source>
        <translation>このファイルのタグは壊れているため、変更を控えました。</translation>
    </message>
    <message>
        <source>Segue cannot write tags into this kind of file.</source>
        <translation>Segueはこの種類のファイルにタグを書き込めません。</translation>
    </message>
    <message>
        <source>This kind of file cannot hold tags.</source>
        <translation>この種類のファイルにはタグを入れられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n disc</source>
        <comment>%n discs</comment>
        <translation>
            <numerusform>ディスク%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>What fits now</source>
        <translation>いま合うもの</translation>
    </message>
    <message>
        <source>Forgotten favourites</source>
        <translation>忘れていたお気に入り</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>まだ聴いていないもの</translation>
    </message>
    <message>
        <source>Sounds like what plays</source>
        <translation>再生中の曲に似た響き</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark</source>
        <comment>%n bookmarks</comment>
        <translation>
            <numerusform>ブックマーク%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark deleted</source>
        <comment>%n bookmarks deleted</comment>
        <translation>
            <numerusform>ブックマーク%n件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track alike</source>
        <comment>%n tracks alike</comment>
        <translation>
            <numerusform>似た曲%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n album</source>
        <comment>On %n albums</comment>
        <translation>
            <numerusform>%n枚のアルバムに参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>アルバム%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{albums}, on %n more</source>
        <comment>{albums}, on %n more</comment>
        <translation>
            <numerusform>{albums}、ほか%n枚に参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track moved in the queue</source>
        <comment>%n tracks moved in the queue</comment>
        <translation>
            <numerusform>再生待ちの中で%n曲を動かしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed from the queue</source>
        <comment>%n tracks removed from the queue</comment>
        <translation>
            <numerusform>再生待ちから%n曲を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>カバーを選ぶ…</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>カバーを外す</translation>
    </message>
    <message>
        <source>“{file}” is no picture that Segue can show</source>
        <translation>「{file}」はSegueで表示できる画像ではありません</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>カバーを選ぶ</translation>
    </message>
    <message>
        <source>Cover removed</source>
        <translation>カバーを外しました</translation>
    </message>
    <message numerus="yes">
        <source>and %n file more</source>
        <comment>and %n files more</comment>
        <translation>
            <numerusform>ほか%nファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder</source>
        <comment>%n folders</comment>
        <translation>
            <numerusform>フォルダ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n play, each question asked before its answer was heard. Found on {day}.</source>
        <comment>Of %n plays, each question asked before its answer was heard. Found on {day}.</comment>
        <translation>
            <numerusform>再生%n回から。どの質問も、答えを聴く前に尋ねています。{day}の結果です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}, of %n question.</source>
        <comment>{told}, of %n questions.</comment>
        <translation>
            <numerusform>{told}（質問%n件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on {kept} of %n day</source>
        <comment>Kept on {kept} of %n days</comment>
        <translation>
            <numerusform>%n日のうち{kept}日は習慣どおり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of %n day</source>
        <comment>The last {shown} of %n days</comment>
        <translation>
            <numerusform>%n日のうち最近の{shown}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n play of {day}</source>
        <comment>Take back %n plays of {day}</comment>
        <translation>
            <numerusform>{day}の再生%n回を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file from {services}</source>
        <comment>%n files from {services}</comment>
        <translation>
            <numerusform>{services}のファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>ファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen read</source>
        <comment>%n listens read</comment>
        <translation>
            <numerusform>再生%n件を読みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n listen added, {matched} is of a track in your library</source>
        <comment>Of %n listens added, {matched} are of tracks in your library</comment>
        <translation>
            <numerusform>追加した再生%n件のうち{matched}件がライブラリの曲です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song not in your library</source>
        <comment>%n songs not in your library</comment>
        <translation>
            <numerusform>ライブラリにない曲%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>For now</source>
        <translation>いまのために</translation>
    </message>
    <message>
        <source>Pick up again</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>長く聴いていないもの</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>最近再生したもの</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>新しく追加</translation>
    </message>
    <message>
        <source>Less of {name}</source>
        <translation>{name}を減らす</translation>
    </message>
    <message>
        <source>Don’t suggest this any more</source>
        <translation>これはもうすすめない</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>追加した順</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>アルバムはまだありません</translation>
    </message>
    <message>
        <source>Tracks whose tags name an album are shown here, each album by its cover.</source>
        <translation>タグにアルバム名のある曲が、アルバムごとにカバーで並びます。</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>曲数の多い順</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>アーティストはまだいません</translation>
    </message>
    <message>
        <source>Everyone whom the tags of your tracks name is shown here.</source>
        <translation>曲のタグに名前のある人すべてが並びます。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message numerus="yes">
        <source>%n genre</source>
        <comment>%n genres</comment>
        <translation>
            <numerusform>ジャンル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>No genres yet</source>
        <translation>ジャンルはまだありません</translation>
    </message>
    <message>
        <source>The genres that the tags of your tracks name are shown here.</source>
        <translation>曲のタグに書かれたジャンルが並びます。</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>さまざまなアーティスト</translation>
    </message>
    <message numerus="yes">
        <source>%n offer in {days}</source>
        <comment>%n offers in {days}</comment>
        <translation>
            <numerusform>{days}で提案%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist of yours</source>
        <comment>%n playlists of yours</comment>
        <translation>
            <numerusform>自分のプレイリスト%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has offered you nothing in %n day.</source>
        <comment>It has offered you nothing in %n days.</comment>
        <translation>
            <numerusform>この%n日間、何も提案していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list</source>
        <comment>%n lists</comment>
        <translation>
            <numerusform>リスト%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} plays: {found} of %n track is in your library</source>
        <comment>{name} plays: {found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>{name}を再生します。%n曲のうち{found}曲がライブラリにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist</source>
        <comment>%n playlists</comment>
        <translation>
            <numerusform>プレイリスト%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist written to {folder}</source>
        <comment>%n playlists written to {folder}</comment>
        <translation>
            <numerusform>プレイリスト%n個を{folder}に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n track of it not in your library</source>
        <comment>; %n tracks of it not in your library</comment>
        <translation>
            <numerusform>。そのうち%n曲はライブラリにありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track not in your library</source>
        <comment>%n tracks not in your library</comment>
        <translation>
            <numerusform>ライブラリにない曲%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist is here</source>
        <comment>%n playlists are here</comment>
        <translation>
            <numerusform>プレイリスト%n個が入りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one track is in your library</source>
        <comment>All of %n tracks are in your library</comment>
        <translation>
            <numerusform>%n曲すべてがライブラリにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track is in your library</source>
        <comment>{found} of %n tracks are in your library</comment>
        <translation>
            <numerusform>%n曲のうち{found}曲がライブラリにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n file written</source>
        <comment>{done} of %n files written</comment>
        <translation>
            <numerusform>%nファイル中{done}個を書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen</source>
        <comment>%n listens</comment>
        <translation>
            <numerusform>再生%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n playlist</source>
        <comment>{done} of %n playlists</comment>
        <translation>
            <numerusform>%n個中{done}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file found</source>
        <comment>%n files found</comment>
        <translation>
            <numerusform>ファイル%n個が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n file read</source>
        <comment>{read} of %n files read</comment>
        <translation>
            <numerusform>%nファイル中{read}個を読みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n track added so far</source>
        <comment>Stopped; %n tracks added so far</comment>
        <translation>
            <numerusform>中止しました。これまでに %n 曲を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added</source>
        <comment>%n tracks added</comment>
        <translation>
            <numerusform>%n曲を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be measured: damaged, or too short.</source>
        <comment>%n tracks could not be measured: damaged, or too short.</comment>
        <translation>
            <numerusform>%n曲は、壊れているか短すぎるため測定できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: parts of a file, and those whose sound cannot be told from others.</source>
        <comment>%n tracks left alone: parts of a file, and those whose sound cannot be told from others.</comment>
        <translation>
            <numerusform>%n曲はそのままにしました。ファイルの一部であるものと、音がほかと区別できないものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The play behind it</source>
        <comment>The %n plays behind it</comment>
        <translation>
            <numerusform>もとになった再生%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rating</source>
        <comment>ratings</comment>
        <translation>
            <numerusform>評価</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loved track</source>
        <comment>loved tracks</comment>
        <translation>
            <numerusform>お気に入りの曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play</source>
        <comment>plays</comment>
        <translation>
            <numerusform>再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip</source>
        <comment>skips</comment>
        <translation>
            <numerusform>スキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <comment>dates added</comment>
        <translation>
            <numerusform>追加日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playlist</source>
        <comment>playlists</comment>
        <translation>
            <numerusform>プレイリスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>ほか%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n play</source>
        <comment>All %n plays</comment>
        <translation>
            <numerusform>再生%n回すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>There is nothing to play in it</source>
        <translation>再生できるものがありません</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Forget an artist</source>
        <translation>アーティストを忘れる</translation>
    </message>
    <message>
        <source>All their plays leave your history; the music itself stays. You can undo it.</source>
        <translation>再生がすべて履歴から消えます。音楽そのものは残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>You have played nobody of this name.</source>
        <translation>この名前のアーティストは再生していません。</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Artists of that name</source>
        <translation>この名前のアーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation>スマートプレイリスト</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ラジオ局</translation>
    </message>
    <message>
        <source>Your playlist</source>
        <translation>自分のプレイリスト</translation>
    </message>
    <message>
        <source>Your smart playlist</source>
        <translation>自分のスマートプレイリスト</translation>
    </message>
    <message>
        <source>Your blend</source>
        <translation>自分のブレンド</translation>
    </message>
    <message>
        <source>Your folder of playlists</source>
        <translation>自分のプレイリストフォルダ</translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation>アルバムへ移動</translation>
    </message>
    <message>
        <source>Go to the folder</source>
        <translation>フォルダへ移動</translation>
    </message>
    <message>
        <source>Go to the playlist, to change it</source>
        <translation>プレイリストへ移動して変更</translation>
    </message>
    <message numerus="yes">
        <source>%n play: see it</source>
        <comment>%n plays: see them</comment>
        <translation>
            <numerusform>再生%n回を見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{artist}, heard in the same hour %n time: see these plays</source>
        <comment>{artist}, heard in the same hour %n times: see these plays</comment>
        <translation>
            <numerusform>{artist}、同じ時間帯に%n回再生: その再生を見る</numerusform>
        </translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面 フルスクリーン</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message numerus="yes">
        <source>The tags of at most %n track can be edited at once</source>
        <comment>The tags of at most %n tracks can be edited at once</comment>
        <translation>
            <numerusform>一度にタグを編集できるのは%n曲までです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station kept under Stations</source>
        <comment>%n stations kept under Stations</comment>
        <translation>
            <numerusform>%n局を「ラジオ局」に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist deleted</source>
        <comment>%n playlists deleted</comment>
        <translation>
            <numerusform>プレイリスト%n個を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track removed</source>
        <comment>%n tracks removed</comment>
        <translation>
            <numerusform>%n曲を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to “{playlist}”</source>
        <comment>%n tracks added to “{playlist}”</comment>
        <translation>
            <numerusform>「{playlist}」に%n曲を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate removed</source>
        <comment>%n duplicates removed</comment>
        <translation>
            <numerusform>重複%n曲を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>この30日間</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>それ以前</translation>
    </message>
    <message numerus="yes">
        <source>The one file of “{old}” is not in “{new}”</source>
        <comment>None of the %n files of “{old}” is in “{new}”</comment>
        <translation>
            <numerusform>「{old}」の%nファイルはどれも「{new}」にありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one file is there: “{new}” is looked at from now on</source>
        <comment>All %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>%nファイルすべてあります。これからは「{new}」を見ます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n file is there: “{new}” is looked at from now on</source>
        <comment>{there} of %n files are there: “{new}” is looked at from now on</comment>
        <translation>
            <numerusform>%nファイル中{there}個があります。これからは「{new}」を見ます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track stays missing: its file has a history there already</source>
        <comment>%n tracks stay missing: their files have a history there already</comment>
        <translation>
            <numerusform>%n曲は見つからないままです。そのファイルには別の履歴があります</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}. {sentence2}</source>
        <comment>one sentence, and another without its full stop</comment>
        <translation>{sentence}。{sentence2}</translation>
    </message>
    <message numerus="yes">
        <source>And %n folder more</source>
        <comment>And %n folders more</comment>
        <translation>
            <numerusform>ほかフォルダ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder is not there · %n file missing</source>
        <comment>This folder is not there · %n files missing</comment>
        <translation>
            <numerusform>このフォルダはありません · 見つからないファイル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>It is somewhere else now…</source>
        <translation>別の場所に移りました…</translation>
    </message>
    <message>
        <source>{folder} is somewhere else now</source>
        <translation>{folder}は別の場所に移りました</translation>
    </message>
    <message numerus="yes">
        <source>%n listen was refused: {reason}.</source>
        <comment>%n listens were refused: {reason}.</comment>
        <translation>
            <numerusform>再生%n件が拒否されました: {reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect, and do not send %n listen</source>
        <comment>Disconnect, and do not send %n listens</comment>
        <translation>
            <numerusform>接続を解除し、%n件を送らない</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all, and run by MetaBrainz, a foundation.</source>
        <translation>誰にでも開かれ、MetaBrainz財団が運営しています。</translation>
    </message>
    <message>
        <source>The oldest of them, with charts and neighbours.</source>
        <translation>いちばん古く、チャートや似た好みの人も見られます。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n listen…</source>
        <comment>Sending %n listens…</comment>
        <translation>
            <numerusform>再生%n件を送信中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen waits.</source>
        <comment>%n listens wait.</comment>
        <translation>
            <numerusform>再生%n件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Segue tries again at {time}.</source>
        <translation>{time}にもう一度試します。</translation>
    </message>
    <message>
        <source>Connected; nothing has been sent yet.</source>
        <translation>接続しました。まだ何も送っていません。</translation>
    </message>
    <message>
        <source>Last sent at {time}.</source>
        <translation>前回の送信は{time}。</translation>
    </message>
    <message>
        <source>All is sent, the last at {time}.</source>
        <translation>すべて送信しました。最後は{time}。</translation>
    </message>
    <message numerus="yes">
        <source>Still for %n minute: only a game counts</source>
        <comment>Still for %n minutes: only a game counts</comment>
        <translation>
            <numerusform>あと%n分: ゲームだけを数えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Video editing</source>
        <translation>動画編集</translation>
    </message>
    <message>
        <source>Making music</source>
        <translation>音楽制作</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>プログラミング</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>本と文書</translation>
    </message>
    <message>
        <source>Pictures and graphics</source>
        <translation>画像とグラフィック</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>ヘッドホン</translation>
    </message>
    <message>
        <source>TV or monitor (HDMI, DisplayPort)</source>
        <translation>テレビまたはモニター（HDMI、DisplayPort）</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Cannot be seen: Segue runs in a sandbox, which shuts it off from other programs</source>
        <translation>見えません。Segueはサンドボックス内で動いていて、ほかのプログラムから切り離されています</translation>
    </message>
    <message>
        <source>Cannot be seen on this system</source>
        <translation>このシステムでは見えません</translation>
    </message>
    <message>
        <source>A game counts before all others, else the program that was started last.</source>
        <translation>ゲームがほかのすべてに優先し、なければ最後に起動したプログラムを見ます。</translation>
    </message>
    <message>
        <source>Wayland hides windows from other programs.</source>
        <translation>Waylandはウィンドウをほかのプログラムから隠します。</translation>
    </message>
    <message>
        <source>Segue runs in a sandbox.</source>
        <translation>Segueはサンドボックス内で動いています。</translation>
    </message>
    <message>
        <source>The window manager does not tell.</source>
        <translation>ウィンドウマネージャーが教えてくれません。</translation>
    </message>
    <message>
        <source>This system is not asked.</source>
        <translation>このシステムには尋ねません。</translation>
    </message>
    <message>
        <source>None comes in full screen, under “do not disturb”, in calls and presentations, or when locked.</source>
        <translation>全画面、「おやすみモード」、通話や発表、画面のロックの間は提案しません。</translation>
    </message>
    <message>
        <source>“do not disturb”</source>
        <translation>「おやすみモード」</translation>
    </message>
    <message>
        <source>calls and presentations</source>
        <translation>通話と発表</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>This desktop does not tell of: {what}.</source>
        <translation>このデスクトップからは分かりません: {what}。</translation>
    </message>
    <message>
        <source>“{text}” → {parts}</source>
        <translation>「{text}」 → {parts}</translation>
    </message>
    <message>
        <source>“{text}” stays one</source>
        <translation>「{text}」は分けません</translation>
    </message>
    <message numerus="yes">
        <source>%n track of {many} that fit</source>
        <comment>%n tracks of {many} that fit</comment>
        <translation>
            <numerusform>条件に合う{many}曲のうち%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their loudness is written into %n file</source>
        <comment>Their loudness is written into %n files</comment>
        <translation>
            <numerusform>ラウドネスを%n個のファイルに書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n track</source>
        <comment>{done} of %n tracks</comment>
        <translation>
            <numerusform>%n曲中{done}曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track could not be heard: damaged, or too short.</source>
        <comment>%n tracks could not be heard: damaged, or too short.</comment>
        <translation>
            <numerusform>%n曲は、壊れているか短すぎるため聴けませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track left alone: videos, parts of a file, and what is longer than {minutes} minutes.</source>
        <comment>%n tracks left alone: videos, parts of a file, and what is longer than {minutes} minutes.</comment>
        <translation>
            <numerusform>%n曲はそのままにしました。動画、ファイルの一部、{minutes}分より長いものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track, the most alike first</source>
        <comment>%n tracks, the most alike first</comment>
        <translation>
            <numerusform>%n曲、似ているものから順に</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Of a radio station, as its website gives it for players. Segue connects to it only while you play it, and keeps it under Stations.</source>
        <translation>ラジオ局のサイトがプレーヤー向けに公開しているアドレスです。Segueは再生中だけ接続し、「ラジオ局」に残します。</translation>
    </message>
    <message>
        <source>This is no address that Segue can play. One begins with http:// or https://</source>
        <translation>Segueが再生できるアドレスではありません。http://かhttps://で始めてください</translation>
    </message>
    <message>
        <source>“{station}” renamed “{name}”</source>
        <translation>「{station}」の名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>Rename the station</source>
        <translation>ラジオ局の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n station</source>
        <comment>%n stations</comment>
        <translation>
            <numerusform>ラジオ局%n局</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{station}” removed</source>
        <comment>%n stations removed</comment>
        <translation>
            <numerusform>ラジオ局%n局を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit the tags of %n track</source>
        <comment>Edit the tags of %n tracks</comment>
        <translation>
            <numerusform>%n曲のタグを編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track inside a larger file will stay as before: see its CUE sheet or chapters.</source>
        <comment>%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.</comment>
        <translation>
            <numerusform>大きなファイルの一部である%n曲は変わりません。CUEシートかチャプターを見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n track changed</source>
        <comment>The tags of %n tracks changed</comment>
        <translation>
            <numerusform>%n曲のタグを変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track changed.</source>
        <comment>%n tracks changed.</comment>
        <translation>
            <numerusform>%n曲を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags put back as they were</source>
        <translation>タグを元に戻しました</translation>
    </message>
    <message>
        <source>“{file}” could not be put back: {reason}</source>
        <translation>「{file}」を元に戻せませんでした: {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>「{file}」に書き込めませんでした: {reason}</translation>
    </message>
    <message>
        <source> And {more} more.</source>
        <translation> ほか{more}件。</translation>
    </message>
    <message>
        <source>Files that could not be changed</source>
        <translation>変更できなかったファイル</translation>
    </message>
    <message>
        <source>{field}: a number from {first:g} to {last:g}.</source>
        <translation>{field}: {first:g}～{last:g}の数。</translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” will play next</source>
        <comment>%n tracks of “{album}” will play next</comment>
        <translation>
            <numerusform>次に「{album}」の%n曲を再生します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track will play next</source>
        <comment>%n tracks will play next</comment>
        <translation>
            <numerusform>%n曲を次に再生します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of “{album}” added to the queue</source>
        <comment>%n tracks of “{album}” added to the queue</comment>
        <translation>
            <numerusform>「{album}」の%n曲を再生待ちに追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track added to the queue</source>
        <comment>%n tracks added to the queue</comment>
        <translation>
            <numerusform>再生待ちに%n曲を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{playlist}” made with %n track</source>
        <comment>“{playlist}” made with %n tracks</comment>
        <translation>
            <numerusform>%n曲で「{playlist}」を作りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n track removed</source>
        <comment>Ratings of %n tracks removed</comment>
        <translation>
            <numerusform>%n曲の評価を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track rated {stars}</source>
        <comment>%n tracks rated {stars}</comment>
        <translation>
            <numerusform>%n曲を{stars}と評価しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track no longer loved</source>
        <comment>%n tracks no longer loved</comment>
        <translation>
            <numerusform>%n曲をお気に入りから外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track loved</source>
        <comment>%n tracks loved</comment>
        <translation>
            <numerusform>%n曲をお気に入りにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all plays of this track</source>
        <comment>Forget all plays of these %n tracks</comment>
        <translation>
            <numerusform>%n曲の再生をすべて忘れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist</source>
        <comment>artists</comment>
        <translation>
            <numerusform>アーティスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist, {new} new to you</source>
        <comment>artists, {new} new to you</comment>
        <translation>
            <numerusform>アーティスト（うち{new}組は初めて）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>play of {tracks}</source>
        <comment>plays of {tracks}</comment>
        <translation>
            <numerusform>回再生（{tracks}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day with {whose}</source>
        <comment>days with {whose}</comment>
        <translation>
            <numerusform>日（{whose}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>%n could not be read</comment>
        <translation>
            <numerusform>%n個は読めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>My music</source>
        <translation>自分の音楽</translation>
    </message>
    <message>
        <source>of music</source>
        <translation>聴いた時間</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>days with music</source>
        <translation>音楽を聴いた日</translation>
    </message>
    <message>
        <source>made with Segue</source>
        <translation>Segueで作成</translation>
    </message>
    <message>
        <source>Segue is open with this profile and does not answer.</source>
        <translation>このプロファイルでSegueがもう開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>Segue cannot reach the sound of this machine: what it needs for that is missing ({reason}). On Debian: apt install libpulse0</source>
        <translation>必要なものがないため、このコンピューターの音を使えません（{reason}）。Debianの場合: apt install libpulse0</translation>
    </message>
    <message>
        <source>Segue’s database is damaged.</source>
        <translation>Segueのデータベースが壊れています。</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>コピーに戻る…</translation>
    </message>
    <message>
        <source>There is a copy of {day}. What came after that is not in it: plays, ratings, playlists. The damaged one is kept in the folder “backups”.</source>
        <translation>{day}のコピーがあります。それより後の再生、評価、プレイリストは含まれません。壊れたものはフォルダ「backups」に残ります。</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>コピーに戻る</translation>
    </message>
    <message>
        <source>The sound had stopped answering. It has been started anew, and goes on where it was.</source>
        <translation>音が応答しなくなったため、起動し直して続きから再生しています。</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other file.</source>
        <comment>Nor can %n other files.</comment>
        <translation>
            <numerusform>ほか%n個のファイルも再生できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to play in what was opened.</source>
        <translation>開いたものの中に再生できるものがありません。</translation>
    </message>
    <message>
        <source>There is no listener called “{name}”.</source>
        <translation>「{name}」というリスナーはいません。</translation>
    </message>
    <message>
        <source>Segue does not know what to do with this.</source>
        <translation>Segueはこれをどうすればよいか分かりません。</translation>
    </message>
    <message>
        <source>Segue is open already, as the mini player.</source>
        <translation>Segueはミニプレーヤーとしてすでに開いています。</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>Segue is open already.</source>
        <translation>Segueはすでに開いています。</translation>
    </message>
    <message>
        <source> Played by {engine}.</source>
        <translation> 再生は{engine}。</translation>
    </message>
    <message>
        <source> Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.</source>
        <translation> 再生は{engine}ですが、音は出ません。サウンドサーバー（PulseAudioまたはPipeWire）が応答しません。</translation>
    </message>
    <message>
        <source>Everything Segue stores lies in {folder} and stays on this machine.</source>
        <translation>Segueが保存するものはすべて{folder}にあり、このコンピューターから出ません。</translation>
    </message>
    <message>
        <source> Only small copies of covers, which it can make again, lie in {cache}.</source>
        <translation> また作れるカバーの小さなコピーだけは{cache}にあります。</translation>
    </message>
    <message>
        <source> What you play is sent only to services that you have connected.</source>
        <translation> 再生したものは、接続したサービスにだけ送られます。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {what}.</source>
        <translation>「{path}」を書き込めませんでした: {what}。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be a file of Segue’s settings.</source>
        <translation>「{path}」はSegueの設定ファイルにしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings: it is not written as JSON.</source>
        <translation>Segueの設定ファイルではありません。JSON形式になっていません。</translation>
    </message>
    <message>
        <source>This is no file of Segue’s settings.</source>
        <translation>Segueの設定ファイルではありません。</translation>
    </message>
    <message>
        <source>These settings were written by a newer Segue.</source>
        <translation>この設定は、もっと新しいSegueで書かれたものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n track so far</source>
        <comment>%n tracks so far</comment>
        <translation>
            <numerusform>これまでに%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is here</source>
        <comment>%n tracks are here</comment>
        <translation>
            <numerusform>%n曲が入りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your history is here: %n play</source>
        <comment>Your history is here: %n plays</comment>
        <translation>
            <numerusform>再生履歴を取り込みました: 再生%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One setting is another now.</source>
        <comment>%n settings are others now.</comment>
        <translation>
            <numerusform>設定%n個が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one play of your history is forgotten</source>
        <comment>All %n plays of your history are forgotten</comment>
        <translation>
            <numerusform>履歴の再生%n回をすべて忘れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play since {moment} forgotten</source>
        <comment>%n plays since {moment} forgotten</comment>
        <translation>
            <numerusform>{moment}からの再生%n回を忘れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play of {name} forgotten</source>
        <comment>%n plays of {name} forgotten</comment>
        <translation>
            <numerusform>{name}の再生%n回を忘れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is in “{file}”</source>
        <comment>%n plays are in “{file}”</comment>
        <translation>
            <numerusform>%n回の再生を「{file}」に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habit: {genres}.</source>
        <comment>Habits: {genres}.</comment>
        <translation>
            <numerusform>習慣: {genres}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo is being made: music, and twelve weeks of listening. That takes about a minute.</source>
        <translation>デモを作っています：音楽と、12週間分の再生です。1分ほどかかります。</translation>
    </message>
</context>
<context>
    <name>AccentChoice</name>
    <message>
        <source>By the hour</source>
        <translation>時間帯に合わせる</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>好きな色</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>The colour as #rrggbb</source>
        <translation>色（#rrggbb）</translation>
    </message>
    <message>
        <source>By the hour: rose in the morning, blue by day, amber in the evening, indigo at night.</source>
        <translation>時間帯に合わせると、朝はローズ、昼はブルー、夜はアンバー、深夜はインディゴになります。</translation>
    </message>
    <message>
        <source>Made lighter where it stands, so that it can be read.</source>
        <translation>読みやすいように、使うところでは明るくしています。</translation>
    </message>
    <message>
        <source>Made darker where it stands, so that it can be read.</source>
        <translation>読みやすいように、使うところでは暗くしています。</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>コーラル</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>インディゴ</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>プラム</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>グラファイト</translation>
    </message>
</context>
<context>
    <name>ActivitiesChoice</name>
    <message>
        <source>Another activity, like “cleaning”</source>
        <translation>ほかにしていること（「掃除」など）</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>ほかにしていること</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>していることを追加</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window. It goes into your history with what you play, and lets Segue learn what fits. One that is removed stays with what you have played.</source>
        <translation>ウィンドウのいちばん下で選べるものです。再生とともに履歴に残り、何が合うかをSegueが学びます。外しても、これまでの再生の履歴には残ります。</translation>
    </message>
    <message>
        <source>What you can choose at the foot of the window, so that Segue learns what fits.</source>
        <translation>ウィンドウのいちばん下で選べるもので、何が合うかをSegueが学びます。</translation>
    </message>
    <message>
        <source>“{activity}” renamed “{name}”</source>
        <translation>「{activity}」の名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>“{activity}” can no longer be chosen; what you played stays as it is</source>
        <translation>「{activity}」は選べなくなりました。これまでの再生はそのままです</translation>
    </message>
</context>
<context>
    <name>ActivityChip</name>
    <message>
        <source>What are you doing? It helps Segue to offer what fits.</source>
        <translation>いま何をしていますか？ 合うものを提案しやすくなります。</translation>
    </message>
    <message>
        <source>Noticed by the programs that run. Is it something else?</source>
        <translation>動いているプログラムから分かりました。違いますか？</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>していること: {word}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>いま何をしていますか？</translation>
    </message>
</context>
<context>
    <name>AgeValue</name>
    <message>
        <source>in the last</source>
        <translation>期間内</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>期間内ではない</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>期間より前</translation>
    </message>
    <message>
        <source>not longer ago than</source>
        <translation>期間より前ではない</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Hours, days or more</source>
        <translation>時間、日などの単位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>or never</source>
        <translation>（未再生も含む）</translation>
    </message>
</context>
<context>
    <name>AgreedChoice</name>
    <message>
        <source>What you told me of offers</source>
        <translation>提案について伝えたこと</translation>
    </message>
    <message>
        <source>Nothing yet. What you answer to an offer, and ask of it in its menu, stands here.</source>
        <translation>まだ何もありません。提案への返事や、メニューでの指定がここに並びます。</translation>
    </message>
    <message>
        <source>It holds until you take it back here.</source>
        <translation>ここで取り消すまで続きます。</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>取り消す: {words}</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>Tracks of the album</source>
        <translation>アルバムの曲</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>さまざまなアーティスト</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>More for this album</source>
        <translation>このアルバムの操作</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <translation>このアルバムはもうありません</translation>
    </message>
    <message>
        <source>Its tracks have left the library, or their tags name another album now.</source>
        <translation>曲がライブラリからなくなったか、タグのアルバム名が変わりました。</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>{artist}へ移動</translation>
    </message>
    <message>
        <source>Go to {genre}</source>
        <translation>{genre}へ移動</translation>
    </message>
</context>
<context>
    <name>AlbumsAndTracks</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Why now?</source>
        <translation>なぜいま？</translation>
    </message>
    <message>
        <source>Why not more of …</source>
        <translation>増やさない理由…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Why not more of</source>
        <translation>増やさない理由を選ぶもの</translation>
    </message>
    <message>
        <source>Not my taste</source>
        <translation>好みではない</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>正す</translation>
    </message>
    <message>
        <source>More {genre}</source>
        <translation>{genre}を増やす</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>いましていること</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>{activity}中ではありません</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>どれも違う</translation>
    </message>
    <message>
        <source>Offer more of it</source>
        <translation>もっと提案する</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>通常のサイズに対するパーセント。</translation>
    </message>
    <message>
        <source>How close the tracks of a list stand.</source>
        <translation>リストのトラックの間隔。</translation>
    </message>
    <message>
        <source>Covers and panels that glide to where they belong.</source>
        <translation>カバーやパネルが滑らかに動きます。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>画面の動き</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセントカラー</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>The columns are as Segue brings them</source>
        <translation>列を初期状態に戻しました</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>音楽はどこにありますか？</translation>
    </message>
</context>
<context>
    <name>ArrangementChoice</name>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>{what}: as usual</source>
        <translation>{what}: 標準に戻す</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask for “jazz for the evening”, or “what did I play last week?”</source>
        <translation>英語で：“jazz for the evening” や “what did I play last week?”</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>音楽を頼む、音楽について聞く</translation>
    </message>
    <message>
        <source>For instance: jazz for the evening, 45 minutes</source>
        <translation>例: jazz for the evening, 45 minutes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>頼む</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>使える言い方</translation>
    </message>
</context>
<context>
    <name>AskChips</name>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What was asked for</source>
        <translation>頼んだもの</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Play it behind all that is to come</source>
        <translation>再生待ちの最後に再生</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>再生を表示</translation>
    </message>
    <message>
        <source>Play these tracks</source>
        <translation>これらの曲を再生</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>言い方の例</translation>
    </message>
    <message>
        <source>Ask in English. Names, and the words on the chips, are understood in your own language too.</source>
        <translation>英語でたずねてください。名前とボタンの言葉は日本語でも分かります。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>分からなかった言葉: {words}</translation>
    </message>
    <message>
        <source>Unexpected: {title}, {why}.</source>
        <translation>意外な曲: {title}、{why}。</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>{name} listens</source>
        <translation>{name}が聴いています</translation>
    </message>
    <message>
        <source>{name} listens. Let someone else listen</source>
        <translation>{name}が聴いています。ほかの人に替わる</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best matches</source>
        <translation>いちばん近いもの</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>「{words}」でしょうか？</translation>
    </message>
</context>
<context>
    <name>BlendControls</name>
    <message>
        <source>Mixed from lists and rules</source>
        <translation>リストとルールから作る</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>新規ブレンド</translation>
    </message>
    <message>
        <source>From a recipe…</source>
        <translation>レシピから…</translation>
    </message>
    <message>
        <source>Edit parts</source>
        <translation>パートを編集</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>レシピとして保存</translation>
    </message>
    <message>
        <source>Saved as “{file}”, to be opened by anyone with Segue</source>
        <translation>「{file}」として保存しました。Segueがあれば誰でも開けます</translation>
    </message>
</context>
<context>
    <name>BlendEditor</name>
    <message>
        <source>Add a part</source>
        <translation>パートを追加</translation>
    </message>
    <message>
        <source>Add a part: {part}</source>
        <translation>パートを追加: {part}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>BlendHead</name>
    <message>
        <source>Name of the blend</source>
        <translation>ブレンドの名前</translation>
    </message>
    <message>
        <source>More for this blend</source>
        <translation>このブレンドのその他の操作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>BlendList</name>
    <message>
        <source>From {part}</source>
        <translation>{part}から</translation>
    </message>
</context>
<context>
    <name>BlendPage</name>
    <message>
        <source>Draw again</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>See what it could hold as well</source>
        <translation>ほかに入りうるものを見る</translation>
    </message>
    <message>
        <source>What the blend would hold now</source>
        <translation>いまブレンドに入るもの</translation>
    </message>
    <message>
        <source>Nothing to play in it yet</source>
        <translation>まだ再生できるものがありません</translation>
    </message>
    <message>
        <source>None of its parts has a track. Give it another part, and it stands here at once.</source>
        <translation>どのパートにも曲がありません。別のパートを加えると、すぐここに並びます。</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>新規ブレンド</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>選んでいます…</translation>
    </message>
    <message>
        <source>No blend was made</source>
        <translation>ブレンドは作られませんでした</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{tracks} to begin with</source>
        <translation>はじめは{tracks}</translation>
    </message>
</context>
<context>
    <name>BookmarkControls</name>
    <message>
        <source>Nothing plays that could be bookmarked</source>
        <translation>ブックマークできるものが再生されていません</translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>{time}にブックマークしました</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>ここにブックマーク</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>すべてのブックマーク</translation>
    </message>
    <message>
        <source>Its bookmarks</source>
        <translation>この曲のブックマーク</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>ブックマークはまだありません</translation>
    </message>
    <message>
        <source>Press {key} at a moment that you want to find again.</source>
        <translation>あとで聴き直したいところで{key}を押してください。</translation>
    </message>
    <message>
        <source>The dots in the player bar bookmark the moment that plays.</source>
        <translation>再生バーの点のボタンで、いま再生中のところをブックマークできます。</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>{time}から再生</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Delete this bookmark</source>
        <translation>このブックマークを削除</translation>
    </message>
    <message>
        <source>Delete these bookmarks</source>
        <translation>これらのブックマークを削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Del takes it away.</source>
        <translation>Delで外せます。</translation>
    </message>
    <message>
        <source>Press to change it. {remove}</source>
        <translation>押すと変更できます。{remove}</translation>
    </message>
    <message>
        <source>Without “{part}”</source>
        <translation>「{part}」を外す</translation>
    </message>
</context>
<context>
    <name>ChoicePlaces</name>
    <message>
        <source>Settings: {section}</source>
        <translation>設定: {section}</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>環境設定 オプション preferences</translation>
    </message>
    <message>
        <source>Appearance: like the system</source>
        <translation>外観: システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>外観: ライト</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>外観: ダーク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Equaliser, loudness, speed, device</source>
        <translation>イコライザー、ラウドネス、速度、デバイス</translation>
    </message>
    <message>
        <source>Move in from another player</source>
        <translation>ほかのプレーヤーから引っ越す</translation>
    </message>
    <message>
        <source>Bring in a listening history</source>
        <translation>再生履歴を取り込む</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>テーマ theme</translation>
    </message>
    <message>
        <source>Taken over from {player}: {what}</source>
        <translation>{player}から引き継ぎました: {what}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものはなし</translation>
    </message>
</context>
<context>
    <name>CollectionOverview</name>
    <message>
        <source>Mixes</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Also appears on</source>
        <translation>ほかの参加作品</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>似た響き</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>More for all these tracks</source>
        <translation>これらすべての曲の操作</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>ここにはもう何もありません</translation>
    </message>
    <message>
        <source>The tracks have left the library, or their tags say something else now.</source>
        <translation>曲がライブラリからなくなったか、タグの内容が変わりました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>To move one: drag its title, or Ctrl+← →</source>
        <translation>移動するには見出しをドラッグ、またはCtrl+← →</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>表示する幅なし</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What can be typed</source>
        <translation>入力できるもの</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>見る項目</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>条件を外す</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>曲そのもの</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>On a compilation</source>
        <translation>コンピレーションにある</translation>
    </message>
    <message>
        <source>Is a video</source>
        <translation>動画である</translation>
    </message>
    <message>
        <source>Any of its tags</source>
        <translation>いずれかのタグ</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>どう思うか</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>How you listen to it</source>
        <translation>どう聴いているか</translation>
    </message>
    <message>
        <source>How often played</source>
        <translation>再生した回数</translation>
    </message>
    <message>
        <source>When last played</source>
        <translation>最後に再生した時</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>一度も再生していない</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>特定の時間</translation>
    </message>
    <message>
        <source>When first played</source>
        <translation>初めて再生した時</translation>
    </message>
    <message>
        <source>How often skipped</source>
        <translation>スキップした回数</translation>
    </message>
    <message>
        <source>Skips, in percent</source>
        <translation>スキップの割合</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>どこにあるか</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>追加した時</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>フォルダまたはファイル</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message>
        <source>Choose a cover…</source>
        <translation>カバーを選ぶ…</translation>
    </message>
    <message>
        <source>“{file}”: {reason}</source>
        <translation>「{file}」: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is larger than 10 MB.</source>
        <translation>「{file}」は10 MBより大きいファイルです。</translation>
    </message>
    <message>
        <source>“{file}” is neither a JPEG nor a PNG picture.</source>
        <translation>「{file}」はJPEGでもPNGでもありません。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>カバーを選ぶ</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>カバーを外す</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>前のままにする</translation>
    </message>
    <message>
        <source>Out of the file; a picture in its folder stays.</source>
        <translation>ファイルから外します。フォルダの画像は残ります。</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Time of day</source>
        <translation>時間帯</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Files that seem to be the same recording. With one history they share their plays and their rating, and all of them stay where they are: Segue never deletes a file.</source>
        <translation>同じ録音らしいファイルです。履歴を1つにすると、再生と評価を共有します。ファイルはすべてそのまま残り、Segueが削除することはありません。</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>前のもの</translation>
    </message>
    <message>
        <source>Those after</source>
        <translation>後のもの</translation>
    </message>
    <message>
        <source>Comparing your files…</source>
        <translation>ファイルを比べています…</translation>
    </message>
    <message>
        <source>No file is there twice</source>
        <translation>同じファイルはありません</translation>
    </message>
    <message>
        <source>Files of the same sound, whatever their tags say, would be listed here.</source>
        <translation>タグに関係なく、同じ音のファイルがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing looks like a copy</source>
        <translation>コピーらしいものはありません</translation>
    </message>
    <message>
        <source>Files of the same title, artists and length would be listed here.</source>
        <translation>タイトル、アーティスト、長さが同じファイルがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing shares a history yet</source>
        <translation>履歴を共有しているものはまだありません</translation>
    </message>
    <message>
        <source>What you make one history is listed here, and can be parted again.</source>
        <translation>履歴を1つにしたものがここに並び、また分けられます。</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{all}件中{first}～{last}件</translation>
    </message>
    <message>
        <source>Same sound</source>
        <translation>同じ音</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>おそらく同じ</translation>
    </message>
    <message>
        <source>One history</source>
        <translation>1つの履歴</translation>
    </message>
    <message>
        <source>“{title}” has one history now</source>
        <translation>「{title}」の履歴を1つにしました</translation>
    </message>
    <message>
        <source>“{title}” is not put forward again</source>
        <translation>「{title}」はもう候補に出しません</translation>
    </message>
    <message>
        <source>Each file of “{title}” has its own history again</source>
        <translation>「{title}」の各ファイルが別々の履歴に戻りました</translation>
    </message>
</context>
<context>
    <name>EarlierOffersPage</name>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>これまでの提案</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>提案はまだありません</translation>
    </message>
    <message>
        <source>No offers found</source>
        <translation>提案が見つかりません</translation>
    </message>
    <message>
        <source>Segue makes the first one when you are likely to listen. It stands on Home for an hour at most, and then here, so that it can be found again.</source>
        <translation>聴きはじめそうなときに、Segueが最初の提案をします。長くても1時間ホームに出て、そのあとここに並ぶので、また見つけられます。</translation>
    </message>
    <message>
        <source>No earlier offer has these words in its name or its reason. Without them all stand here.</source>
        <translation>この言葉を名前や理由に含む提案はありません。言葉を消すと、すべてここに並びます。</translation>
    </message>
    <message>
        <source>it began by itself</source>
        <translation>自動で始まりました</translation>
    </message>
    <message>
        <source>you played it</source>
        <translation>再生しました</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>いまはやめておいた</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>この時間はやめておいた</translation>
    </message>
</context>
<context>
    <name>EqualiserGraph</name>
    <message>
        <source>Equaliser</source>
        <translation>イコライザー</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>プレイリストを書き出す</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>M3U8 – read by almost every player</source>
        <translation>M3U8 – ほとんどのプレーヤーで読めます</translation>
    </message>
    <message>
        <source>M3U – the same, for older players</source>
        <translation>M3U – 同じもの、古いプレーヤー向け</translation>
    </message>
    <message>
        <source>PLS – for radios and older players</source>
        <translation>PLS – ラジオや古いプレーヤー向け</translation>
    </message>
    <message>
        <source>XSPF – with albums and exact lengths</source>
        <translation>XSPF – アルバムと正確な長さ付き</translation>
    </message>
    <message>
        <source>JSPF – the same, as JSON</source>
        <translation>JSPF – 同じもの、JSON形式</translation>
    </message>
    <message>
        <source>Use relative paths</source>
        <translation>相対パスを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
    <message>
        <source>Export “{playlist}”</source>
        <translation>「{playlist}」を書き出す</translation>
    </message>
    <message>
        <source>Each playlist in it becomes a file.</source>
        <translation>中のプレイリストがそれぞれ1つのファイルになります。</translation>
    </message>
    <message>
        <source>What stands in it now becomes the file.</source>
        <translation>いま入っている曲がファイルになります。</translation>
    </message>
    <message>
        <source>The list still works when it is moved together with its music, onto a stick for example.</source>
        <translation>USBメモリなどへ音楽と一緒に移しても、リストはそのまま使えます。</translation>
    </message>
</context>
<context>
    <name>FoldersChoice</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>変更を探す</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>このフォルダはありません</translation>
    </message>
    <message>
        <source>No longer list {folder}</source>
        <translation>{folder}を一覧から外す</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダを追加</translation>
    </message>
    <message>
        <source>“{folder}” is no longer listed; its plays are kept</source>
        <translation>「{folder}」を一覧から外しました。再生の記録は残ります</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Tracks of the folder</source>
        <translation>フォルダの曲</translation>
    </message>
    <message>
        <source>All that lies below this folder, in its order</source>
        <translation>このフォルダ以下のすべて（順番どおり）</translation>
    </message>
    <message>
        <source>Nothing here any more</source>
        <translation>ここにはもう何もありません</translation>
    </message>
    <message>
        <source>No track of the library lies in this folder now.</source>
        <translation>このフォルダにはもうライブラリの曲がありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダはまだありません</translation>
    </message>
    <message>
        <source>The folders that hold your music are shown here as they are on the disk.</source>
        <translation>音楽の入ったフォルダが、ディスク上のとおりに並びます。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Go to {folder}</source>
        <translation>{folder}へ移動</translation>
    </message>
</context>
<context>
    <name>ForetellingCard</name>
    <message>
        <source>What you would hear, among 25</source>
        <translation>25の候補の中で、何を聴くか</translation>
    </message>
    <message>
        <source>What would come next, among 10</source>
        <translation>10の候補の中で、次に何が来るか</translation>
    </message>
    <message>
        <source>When you would start to listen</source>
        <translation>いつ聴き始めるか</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>See how well</source>
        <translation>どれくらい当たるか見る</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Segue can go through your past once more, and be asked before each session what you would listen to. It takes a minute or two; music goes on.</source>
        <translation>Segueはこれまでの再生をもう一度たどり、セッションの前ごとに何を聴くかを予想できます。1～2分かかりますが、音楽は止まりません。</translation>
    </message>
    <message>
        <source>There is too little to ask about yet: it takes some thirty sessions on two weeks.</source>
        <translation>予想するにはまだ足りません。2週間以上で30セッションほど必要です。</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all}件見つかりました</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>How many of these must be so</source>
        <translation>どれだけ満たす必要があるか</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>すべて満たす</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>どれかを満たす</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれも満たさない</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを外す</translation>
    </message>
</context>
<context>
    <name>HabitHours</name>
    <message>
        <source>The days of the habit</source>
        <translation>習慣の曜日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>この時間だけ</translation>
    </message>
    <message>
        <source>As Segue learned it</source>
        <translation>Segueが学んだとおり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>When is it? It is offered then, and only then. Your history stays as it is.</source>
        <translation>いつですか？その時間にだけ提案します。履歴はそのままです。</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
    <message>
        <source>The {plays} behind it</source>
        <translation>もとになった{plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {habit}</source>
        <translation>もとになった{plays}: {habit}</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Whether this habit may lead to offers</source>
        <translation>この習慣から提案してよいか</translation>
    </message>
    <message>
        <source>Offer it: {habit}</source>
        <translation>提案する: {habit}</translation>
    </message>
    <message>
        <source>Correct or forget it</source>
        <translation>正す、または忘れる</translation>
    </message>
    <message>
        <source>Correct or forget it: {habit}</source>
        <translation>正す、または忘れる: {habit}</translation>
    </message>
    <message>
        <source>Not offered until {day}</source>
        <translation>{day}までは提案しません</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>Other days or hours…</source>
        <translation>ほかの曜日や時間…</translation>
    </message>
    <message>
        <source>It is not {genre}: edit the tags…</source>
        <translation>{genre}ではない: タグを編集…</translation>
    </message>
    <message>
        <source>Some of it was not me…</source>
        <translation>自分の再生ではないものがある…</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>好みから除く (履歴には残る)</translation>
    </message>
    <message>
        <source>Learn nothing from {genre}</source>
        <translation>{genre}からは何も学ばない</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Forget the {plays} behind it</source>
        <translation>もとになった{plays}を忘れる</translation>
    </message>
</context>
<context>
    <name>HeardValue</name>
    <message>
        <source>at least</source>
        <translation>次の回数以上</translation>
    </message>
    <message>
        <source>not at least</source>
        <translation>次の回数以上ではない</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>次の回数以下</translation>
    </message>
    <message>
        <source>not at most</source>
        <translation>次の回数以下ではない</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>次の回数ちょうど</translation>
    </message>
    <message>
        <source>not exactly</source>
        <translation>次の回数ちょうどではない</translation>
    </message>
    <message>
        <source>between</source>
        <translation>次の範囲内</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>次の範囲外</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>times, on or in</source>
        <translation>回、時期:</translation>
    </message>
</context>
<context>
    <name>Heart</name>
    <message>
        <source>No longer love</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>お気に入りにする</translation>
    </message>
</context>
<context>
    <name>HistoryFileChoice</name>
    <message>
        <source>Save my history…</source>
        <translation>履歴を保存…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm, ListenBrainz, or Segue on another machine</source>
        <translation>Spotify、Last.fm、ListenBrainz、別のコンピューターのSegueから</translation>
    </message>
    <message>
        <source>All your plays with their times. Segue on another machine can bring them in.</source>
        <translation>すべての再生とその日時。別のコンピューターのSegueに取り込めます。</translation>
    </message>
    <message>
        <source>Listening history (*.jsonl)</source>
        <translation>再生履歴 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>履歴のコピーを保存</translation>
    </message>
    <message>
        <source>Your history as a file</source>
        <translation>履歴をファイルに</translation>
    </message>
</context>
<context>
    <name>HistoryOutcome</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>さらに取り込む</translation>
    </message>
    <message>
        <source>They are kept: they tell which artists you like and when, and find their tracks if these come.</source>
        <translation>記録は残ります。どのアーティストをいつ好むかの手がかりになり、曲が加わればつながります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Songs that are not in your library</source>
        <translation>ライブラリにない曲</translation>
    </message>
    <message>
        <source>Your history is here</source>
        <translation>再生履歴を取り込みました</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>新しいものはありませんでした</translation>
    </message>
    <message>
        <source>See what Segue has learned</source>
        <translation>Segueが学んだことを見る</translation>
    </message>
    <message>
        <source>Segue knew all of these listens already</source>
        <translation>これらの再生はすべてもう入っています</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>除外: {reasons}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} {line}行目</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>What else is in these files was brought in.</source>
        <translation>これらのファイルの残りは取り込みました。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Listening history</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Taken back. To have it again, bring the files in again.</source>
        <translation>取り消しました。もう一度入れるには、ファイルを取り込み直してください。</translation>
    </message>
    <message>
        <source>Listening history (*.zip *.json *.jsonl *.csv);;All files (*)</source>
        <translation>再生履歴 (*.zip *.json *.jsonl *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>自分の再生履歴</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>as on this machine</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In which time zone were you?</source>
        <translation>どのタイムゾーンにいましたか？</translation>
    </message>
    <message>
        <source>The files tell times as in Greenwich. Summer time is taken into account.</source>
        <translation>ファイルの時刻はグリニッジ標準時です。夏時間も考慮します。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>HistorySources</name>
    <message>
        <source>Why nothing was brought in</source>
        <translation>取り込めなかった理由</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>またはここにドロップ</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>これまでに取り込んだもの</translation>
    </message>
    <message>
        <source>What you have listened to elsewhere comes along with its times, so that Segue knows your rhythm from the first day. Everything stays on this machine; addresses and names of people and devices in those files are not kept.</source>
        <translation>ほかで聴いたものが日時とともに入り、Segueは初日から聴くリズムを知ることができます。すべてこのコンピューターに残ります。ファイルに書かれた住所や、人・デバイスの名前は保存しません。</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>On your account’s privacy page, ask for your extended streaming history.</source>
        <translation>アカウントのプライバシーページで、拡張ストリーミング履歴を請求してください。</translation>
    </message>
    <message>
        <source>By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.</source>
        <translation>lastfm-to-csvやlastfm.ghan.nl、またはCSVを書き出す自作のスクリプトで。</translation>
    </message>
    <message>
        <source>In its settings, under “Export data”.</source>
        <translation>設定の「Export data」から。</translation>
    </message>
    <message>
        <source>On the other machine, press “Save my history…” in its settings.</source>
        <translation>もう一方のコンピューターの設定で「履歴を保存…」を押します。</translation>
    </message>
    <message>
        <source>From {services}, on {day}</source>
        <translation>{services}から（{day}）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segueは先に音楽を調べます。まだ読んでいないものは見つけられないためです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>「{name}」を調べています</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept</source>
        <translation>中止しています。何も保存しません</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>履歴を取り込んでいます</translation>
    </message>
    <message>
        <source>file {number} of {of}</source>
        <translation>{of}個中{number}個目のファイル</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Earlier offers</source>
        <translation>これまでの提案</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>You put it on at {time}.</source>
        <translation>{time} に再生を始めました。</translation>
    </message>
    <message>
        <source>It began by itself at {time}, as you asked.</source>
        <translation>設定したとおり、{time} に自動で始まりました。</translation>
    </message>
    <message>
        <source>Segue plays on with what fits</source>
        <translation>Segue が合う曲で続けています</translation>
    </message>
    <message>
        <source>Play anything else whenever you like.</source>
        <translation>いつでも別の曲を再生できます。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The next offer comes in a few hours, or later.</source>
        <translation>次の提案は数時間後か、もっとあとです。</translation>
    </message>
    <message>
        <source>Nothing to offer just now</source>
        <translation>いまは提案がありません</translation>
    </message>
    <message>
        <source>“{title}” is taken out of this list</source>
        <translation>「{title}」をこのリストから外しました</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>まだ音楽がありません</translation>
    </message>
    <message>
        <source>Segue plays the files that you have. What you have heard elsewhere can come along, so that it knows your hours from the first day.</source>
        <translation>Segueは手元にあるファイルを再生します。ほかで聴いたものも取り込めるので、初日からよく聴く時間がわかります。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>再生履歴を取り込む…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported playlists</source>
        <translation>読み込んだプレイリスト</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>They stay in the list, and are found by themselves when they come.</source>
        <translation>リストに残り、曲が増えれば自動で見つかります。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何も読み込みませんでした</translation>
    </message>
    <message>
        <source>“{playlist}” is here</source>
        <translation>「{playlist}」を読み込みました</translation>
    </message>
    <message>
        <source>{playlist}: {found} of {tracks}</source>
        <translation>{playlist}: {tracks}のうち{found}</translation>
    </message>
    <message>
        <source>And {more} more</source>
        <translation>ほか{more}件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Where the list says it is</source>
        <translation>リストに書かれている場所</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>ライブラリにない曲</translation>
    </message>
</context>
<context>
    <name>KeptDays</name>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: 習慣どおり</translation>
    </message>
    <message>
        <source>{day}: not kept</source>
        <translation>{day}: 習慣と違う</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Keys of “{command}”: {keys}</source>
        <translation>「{command}」のキー: {keys}</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>押すと別のキーを選べます</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>システムに合わせる（{language}）</translation>
    </message>
    <message>
        <source>Another one is spoken from the next start on.</source>
        <translation>変更は次の起動から有効になります。</translation>
    </message>
</context>
<context>
    <name>LearnedPart</name>
    <message>
        <source>Earlier offers</source>
        <translation>これまでの提案</translation>
    </message>
    <message>
        <source>What Segue has learned</source>
        <translation>Segueが学んだこと</translation>
    </message>
    <message>
        <source>How well it knows you</source>
        <translation>どれくらい分かっているか</translation>
    </message>
    <message>
        <source>What it has offered you</source>
        <translation>これまでに提案したもの</translation>
    </message>
    <message>
        <source>By their menu: leave a session out, or forget single plays.</source>
        <translation>メニューから、セッションを除くか、再生を一つずつ忘れられます。</translation>
    </message>
    <message>
        <source>you played {count}</source>
        <translation>再生{count}件</translation>
    </message>
    <message>
        <source>put off {count}</source>
        <translation>あとで{count}件</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>お断り{count}件</translation>
    </message>
    <message>
        <source>let {count} pass</source>
        <translation>反応なし{count}件</translation>
    </message>
    <message>
        <source>{offers}, {albums} among them</source>
        <translation>{offers}（うち{albums}）</translation>
    </message>
    <message>
        <source>What you answer decides how many there will be.</source>
        <translation>提案の多さは、返事によって決まります。</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Pause…</source>
        <translation>休止…</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>When it was played</source>
        <translation>いつの再生か</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Plays that should not count</source>
        <translation>数えない再生</translation>
    </message>
    <message>
        <source>Out of my taste</source>
        <translation>好みから除く</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>すすめないもの</translation>
    </message>
    <message>
        <source>Somebody else listened, or it was for work: choose when.</source>
        <translation>ほかの人が聴いたときや仕事のとき: いつかを選んでください。</translation>
    </message>
    <message>
        <source>Gone for good, from all copies too, once Segue is closed. Until then you can bring them back.</source>
        <translation>Segueを閉じると、コピーからも完全に消えます。それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>What plays in a pause is in your history, and teaches nothing.</source>
        <translation>休止中の再生は履歴に残りますが、学習には使いません。</translation>
    </message>
    <message>
        <source>They stay in your history, and teach nothing.</source>
        <translation>履歴には残り、学習には使われません。</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Neither offered nor on Home; still learned from.</source>
        <translation>提案にもホームにも出ません。学習は続きます。</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Segue learns from what you play</source>
        <translation>Segueは再生したものから学びます</translation>
    </message>
    <message>
        <source>Learning is paused until {time}</source>
        <translation>{time}まで学習を休止しています</translation>
    </message>
    <message>
        <source>Learning is paused until the queue ends</source>
        <translation>再生待ちが終わるまで学習を休止しています</translation>
    </message>
    <message>
        <source>Learning is paused</source>
        <translation>学習を休止しています</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>この1時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday and today</source>
        <translation>昨日と今日</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>Everything, ever</source>
        <translation>すべて、これまで全部</translation>
    </message>
    <message>
        <source>Left out of your taste</source>
        <translation>好みから除きました</translation>
    </message>
    <message>
        <source>{what}: learn from it again</source>
        <translation>{what}: また学習に使う</translation>
    </message>
    <message>
        <source>{what}: learned from again</source>
        <translation>{what}: また学習に使います</translation>
    </message>
    <message>
        <source>Take back: {words}</source>
        <translation>取り消す: {words}</translation>
    </message>
    <message>
        <source>{forgotten}, at {time}</source>
        <translation>{forgotten}（{time}）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Played from “{playlist}”</source>
        <translation>「{playlist}」からの再生</translation>
    </message>
    <message>
        <source>All that was played before {date}, {time}</source>
        <translation>{date} {time}より前に再生したすべて</translation>
    </message>
    <message>
        <source>Played on {date}, {start} to {end}</source>
        <translation>{date} {start}～{end}の再生</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Only {genre}</source>
        <translation>{genre}だけ</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>How long it is</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Tracks, minutes, or without end</source>
        <translation>曲数、分、または終わりなし</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>終わりなし</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Shuffle all</source>
        <translation>すべてシャッフル</translation>
    </message>
    <message>
        <source>Fits now first</source>
        <translation>いま合う順</translation>
    </message>
    <message>
        <source>The same tracks, those first that you usually play at this time</source>
        <translation>同じ曲を、この時間によく聴くものから並べます</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <translation>スマートプレイリストとして保存</translation>
    </message>
    <message>
        <source>A playlist of all that fits this search, now and from now on</source>
        <translation>いまもこれからも、この検索に合うものすべてのプレイリスト</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>もとになった再生</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No track fits what you typed.</source>
        <translation>入力に合う曲はありません。</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>曲はまだありません</translation>
    </message>
    <message>
        <source>There is no folder with music in it yet.</source>
        <translation>音楽の入ったフォルダがまだありません。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>音楽を調べています</translation>
    </message>
    <message>
        <source>Your tracks come as they are read.</source>
        <translation>読んだ曲から順に並びます。</translation>
    </message>
    <message>
        <source>No track fits “{words}”.</source>
        <translation>「{words}」に合う曲はありません。</translation>
    </message>
    <message>
        <source>{tracks} found</source>
        <translation>{tracks}見つかりました</translation>
    </message>
    <message>
        <source>The tracks for “{words}”:</source>
        <translation>「{words}」の曲：</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>なぜここに？</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>How much of it</source>
        <translation>どれだけ入れるか</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
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
        <translation>%（全体のうち）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>Playlists ({patterns})</source>
        <translation>プレイリスト ({patterns})</translation>
    </message>
    <message>
        <source>Which playlists?</source>
        <translation>どのプレイリストですか？</translation>
    </message>
    <message>
        <source>None of the tracks of {name} is in your library</source>
        <translation>{name}の曲はどれもライブラリにありません</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>{name}を再生します</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Keep as playlists</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>{name} imported, with {tracks}</source>
        <translation>{name}を読み込みました（{tracks}）</translation>
    </message>
    <message>
        <source>Where is “{playlist}” to go?</source>
        <translation>「{playlist}」をどこに保存しますか？</translation>
    </message>
    <message>
        <source>There is nothing in it to be exported</source>
        <translation>書き出すものがありません</translation>
    </message>
    <message>
        <source>“{playlist}” written to {file}</source>
        <translation>「{playlist}」を{file}に書き出しました</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
</context>
<context>
    <name>ListValue</name>
    <message>
        <source>is in</source>
        <translation>次に入っている</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>次に入っていない</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message>
        <source>Name of a playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
</context>
<context>
    <name>ListenerControls</name>
    <message>
        <source>Listeners…</source>
        <translation>リスナー…</translation>
    </message>
</context>
<context>
    <name>ListenersChoice</name>
    <message>
        <source>Add someone…</source>
        <translation>人を追加…</translation>
    </message>
    <message>
        <source>Someone else at this computer?</source>
        <translation>このコンピューターをほかの人も使いますか？</translation>
    </message>
    <message>
        <source>The library is for all; what each of you plays and likes stays apart.</source>
        <translation>ライブラリはみんなのもので、再生とお気に入りは一人ずつ別々です。</translation>
    </message>
    <message>
        <source>The library is there for all. What each of you plays, likes and lists stays apart, and so does what Segue learns. Without passwords: who uses this computer may look at all of it.</source>
        <translation>ライブラリはみんなのものです。再生、お気に入り、リストは一人ずつ別々で、Segueが学ぶことも別々です。パスワードはないので、このコンピューターを使う人は誰でもすべて見られます。</translation>
    </message>
    <message>
        <source>Listens now</source>
        <translation>いま聴いています</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <source>Let {name} listen</source>
        <translation>{name}に替わる</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name}の名前を変更</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>They find the library as it is, and begin with no plays, ratings or playlists.</source>
        <translation>ライブラリはそのまま使え、再生も評価もプレイリストもないところから始まります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>There is someone of that name already.</source>
        <translation>その名前の人はもういます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>{name} has a profile now</source>
        <translation>{name}のプロファイルができました</translation>
    </message>
    <message>
        <source>{name} is removed; the profile is kept in the folder “removed” of Segue’s own</source>
        <translation>{name}を外しました。プロファイルはSegueのフォルダ「removed」に残ります</translation>
    </message>
</context>
<context>
    <name>ListeningPlaces</name>
    <message>
        <source>End the private session</source>
        <translation>プライベートセッションを終える</translation>
    </message>
    <message>
        <source>Begin a private session</source>
        <translation>プライベートセッションを始める</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>start offers</source>
        <translation>開始 提案 おすすめ</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>lyrics cover</source>
        <translation>歌詞 カバー</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>最近の再生</translation>
    </message>
    <message>
        <source>plays log history</source>
        <translation>再生 記録 履歴</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Play what is offered</source>
        <translation>提案を再生</translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation>提案 受ける</translation>
    </message>
    <message>
        <source>“Not now” to what is offered</source>
        <translation>提案に「いまはやめておく」</translation>
    </message>
    <message>
        <source>put off refuse the offer</source>
        <translation>提案 あとで 断る</translation>
    </message>
    <message>
        <source>Why this is offered</source>
        <translation>これを提案する理由</translation>
    </message>
    <message>
        <source>reason of the offer</source>
        <translation>提案 理由</translation>
    </message>
    <message>
        <source>Earlier offers</source>
        <translation>これまでの提案</translation>
    </message>
    <message>
        <source>Ask for music, or about it</source>
        <translation>音楽を頼む、音楽について聞く</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>ここにブックマーク</translation>
    </message>
    <message>
        <source>Video on the whole screen, or in the window</source>
        <translation>動画を全画面またはウィンドウで</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面 フルスクリーン</translation>
    </message>
    <message>
        <source>Private session on or off</source>
        <translation>プライベートセッションのオン／オフ</translation>
    </message>
    <message>
        <source>incognito</source>
        <translation>シークレット incognito</translation>
    </message>
    <message>
        <source>sleep timer stop fade moon</source>
        <translation>スリープ タイマー 停止 フェード sleep</translation>
    </message>
    <message>
        <source>Sleep timer: in {time}</source>
        <translation>スリープタイマー: {time}後</translation>
    </message>
    <message>
        <source>Sleep timer: {time} more</source>
        <translation>スリープタイマー: あと{time}</translation>
    </message>
    <message>
        <source>Sleep timer: after this track</source>
        <translation>スリープタイマー: この曲のあと</translation>
    </message>
    <message>
        <source>Sleep timer: after the queue</source>
        <translation>スリープタイマー: 再生待ちのあと</translation>
    </message>
    <message>
        <source>Sleep timer: play on</source>
        <translation>スリープタイマー: 止めずに再生</translation>
    </message>
    <message>
        <source>Going on at {time}</source>
        <translation>{time}から続けます</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>There was nothing to forget</source>
        <translation>忘れるものはありませんでした</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Writing ratings into files</source>
        <translation>評価をファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>Writing tags into files</source>
        <translation>タグをファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>What you said of “{file}” is kept, but not in the file: {reason}</source>
        <translation>「{file}」につけた評価は残していますが、ファイルには書き込めていません: {reason}</translation>
    </message>
    <message>
        <source>Bringing in your history</source>
        <translation>履歴を取り込んでいます</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>「{file}」を読んでいます</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>{player}から引き継いでいます</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>プレイリストを読み込んでいます</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>プレイリストを書き出しています</translation>
    </message>
    <message>
        <source>Hearing your tracks</source>
        <translation>曲を聴いて分析しています</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <translation>ラウドネスを測定しています</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>音楽を調べています</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in</source>
        <translation>中止しました。何も取り込んでいません</translation>
    </message>
    <message>
        <source>Stopped until you start Segue again</source>
        <translation>次にSegueを起動するまで停止します</translation>
    </message>
    <message>
        <source>once your music is read</source>
        <translation>音楽の読み込み後に続けます</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
</context>
<context>
    <name>LoudnessChoice</name>
    <message>
        <source>Measure the tracks that do not say how loud they are</source>
        <translation>ラウドネスの書かれていない曲を測る</translation>
    </message>
    <message>
        <source>Their files stay as they are. It waits while you are on battery.</source>
        <translation>ファイルはそのままです。バッテリー駆動中は待ちます。</translation>
    </message>
    <message>
        <source>There is nothing to measure: all your tracks say how loud they are.</source>
        <translation>測るものはありません。すべての曲にラウドネスが書かれています。</translation>
    </message>
    <message>
        <source>All measured: {tracks}</source>
        <translation>すべて測りました: {tracks}</translation>
    </message>
</context>
<context>
    <name>LyricsField</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>読めません。</translation>
    </message>
    <message>
        <source>No lyrics in this file. Write or paste them here.</source>
        <translation>このファイルに歌詞はありません。ここに書くか貼り付けてください。</translation>
    </message>
    <message>
        <source>A line that begins with a time, as in [01:23.45], is followed while the track plays.</source>
        <translation>[01:23.45]のように時刻で始まる行は、再生に合わせて進みます。</translation>
    </message>
    <message>
        <source>While it plays, what is shown is “{file}”, which lies beside it, and not these.</source>
        <translation>再生中に表示されるのはこれではなく、隣にある「{file}」です。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>スリープタイマー</translation>
    </message>
</context>
<context>
    <name>MiniFace</name>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>プライベートセッション: 再生したものは残らず、学習にも使いません</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>プライベートセッション</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>ウィンドウに戻る（Esc）</translation>
    </message>
    <message>
        <source>Close, and play on in the tray</source>
        <translation>閉じて、トレイで再生を続ける</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>何も再生していません</translation>
    </message>
    <message>
        <source>Drop music here to play it</source>
        <translation>ここに音楽をドロップすると再生します</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>MiniOffer</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play it (Return)</source>
        <translation>再生（Enter）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはやめておく</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>別のときにまた提案することがあります</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>ほかの返事</translation>
    </message>
    <message>
        <source>Always: begin by itself from now on</source>
        <translation>いつも: これからは自動で始める</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>提案を減らす</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>すべての提案をオフにする</translation>
    </message>
</context>
<context>
    <name>MiniPlayer</name>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>常に手前に表示</translation>
    </message>
    <message>
        <source>Large cover</source>
        <translation>大きなカバー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>MiniWord</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing tracks</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>Their files are not where they were: on a drive that is not here, perhaps. They keep their plays and their places in playlists, and are back as soon as the files are.</source>
        <translation>ファイルが元の場所にありません。つながっていないドライブにあるのかもしれません。再生履歴とプレイリストでの位置は残り、ファイルが戻れば元どおりになります。</translation>
    </message>
</context>
<context>
    <name>MixPage</name>
    <message>
        <source>Tracks of the mix</source>
        <translation>ミックスの曲</translation>
    </message>
    <message>
        <source>Keep as playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
</context>
<context>
    <name>MostPlayed</name>
    <message>
        <source>Played most</source>
        <translation>よく再生した曲</translation>
    </message>
    <message>
        <source>Played then</source>
        <translation>そのとき再生した曲</translation>
    </message>
</context>
<context>
    <name>MovingOutcome</name>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>ほかのプレーヤー</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tracks that are not in your library</source>
        <translation>ライブラリにない曲</translation>
    </message>
    <message>
        <source>From {player}</source>
        <translation>{player}から</translation>
    </message>
    <message>
        <source>All that it knows of them is known here already.</source>
        <translation>そこにあるものはすべてもう入っています。</translation>
    </message>
    <message>
        <source>None of its tracks is in your library. Add the folder in which they lie, then come back.</source>
        <translation>そこの曲はどれもライブラリにありません。曲のあるフォルダを追加してから、また来てください。</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>{player}から引き継ぎました</translation>
    </message>
    <message>
        <source>{matched} of {tracks} found again</source>
        <translation>{tracks}のうち{matched}が見つかりました</translation>
    </message>
    <message>
        <source>Playlists: {names}</source>
        <translation>プレイリスト: {names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Moving in</source>
        <translation>引っ越し</translation>
    </message>
    <message>
        <source>What was taken over is given back</source>
        <translation>引き継いだものを元に戻しました</translation>
    </message>
    <message>
        <source>Another player’s library</source>
        <translation>ほかのプレーヤーのライブラリ</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>「{file}」を読んでいます</translation>
    </message>
    <message>
        <source>Taking over from {player}</source>
        <translation>{player}から引き継いでいます</translation>
    </message>
    <message>
        <source>Taken over from {player}</source>
        <translation>{player}から引き継ぎました</translation>
    </message>
</context>
<context>
    <name>MovingSources</name>
    <message>
        <source>Why it was not taken over</source>
        <translation>引き継げなかった理由</translation>
    </message>
    <message>
        <source>No library of another player lies where they usually do.</source>
        <translation>ほかのプレーヤーのライブラリは、いつもの場所に見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>What another player knows of your music comes along: ratings, how often you played and skipped a track, when you added it, and playlists. That player’s own library is only read.</source>
        <translation>ほかのプレーヤーにある音楽の情報を引き継ぎます。評価、再生とスキップの回数、追加日、プレイリストです。元のライブラリは読むだけです。</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump.</source>
        <translation>別の場所や別のコンピューターのライブラリ: Rhythmbox、Strawberry、Clementine、Quod Libet、Amarokのもの、iTunesが書き出すXMLファイル、またはmysqldumpで作ったAmarokのデータベースのコピー。</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Take over from {player}</source>
        <translation>{player}から引き継ぐ</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>最後の変更は{day}</translation>
    </message>
</context>
<context>
    <name>MusicPlaces</name>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>songs library</source>
        <translation>曲 ライブラリ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>lost files</source>
        <translation>紛失 ファイル</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読めなかったもの</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>What sounds like what plays</source>
        <translation>再生中の曲に似た響き</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>変更を探す</translation>
    </message>
    <message>
        <source>rescan refresh</source>
        <translation>再スキャン 更新 rescan</translation>
    </message>
    <message>
        <source>Stop looking for changes</source>
        <translation>変更を探すのをやめる</translation>
    </message>
    <message>
        <source>scan cancel</source>
        <translation>スキャン キャンセル</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Edit the tags of what plays…</source>
        <translation>再生中の曲のタグを編集…</translation>
    </message>
    <message>
        <source>Missing tracks</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>Look at your folders</source>
        <translation>フォルダーを調べる</translation>
    </message>
    <message>
        <source>Return plays “{name}”</source>
        <translation>Enterで「{name}」を再生</translation>
    </message>
    <message>
        <source>A piece of {file}: change its name in the CUE sheet beside it, or in its chapters</source>
        <translation>{file}の一部です。名前は隣のCUEシートか、チャプターで変更してください</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note on the playlist</source>
        <translation>プレイリストのメモ</translation>
    </message>
    <message>
        <source>What this list is for, where it comes from, …</source>
        <translation>何のためのリストか、どこから来たか、…</translation>
    </message>
</context>
<context>
    <name>NowPlayingPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>何も再生していません</translation>
    </message>
    <message>
        <source>Play something: its cover and its lyrics are shown here.</source>
        <translation>何か再生すると、カバーと歌詞がここに出ます。</translation>
    </message>
    <message>
        <source>Go to your tracks</source>
        <translation>曲の一覧へ</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>From a playlist that is deleted</source>
        <translation>削除されたプレイリストから</translation>
    </message>
    <message>
        <source>From “{playlist}”</source>
        <translation>「{playlist}」から</translation>
    </message>
    <message>
        <source>From the offer “{title}”</source>
        <translation>提案「{title}」から</translation>
    </message>
    <message>
        <source>You put it into the queue</source>
        <translation>再生待ちに入れた曲</translation>
    </message>
    <message>
        <source>Segue suggested it on Home</source>
        <translation>Segue のおすすめ（ホーム）</translation>
    </message>
    <message>
        <source>Your queue had ended: Segue plays on with what fits</source>
        <translation>再生待ちが終わったので、Segue が合う曲で続けています</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>自分で選んだ曲</translation>
    </message>
    <message>
        <source>The lyrics cannot be read</source>
        <translation>歌詞を読めません</translation>
    </message>
    <message>
        <source>A station does not send any.</source>
        <translation>ラジオ局は歌詞を送りません。</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>歌詞なし</translation>
    </message>
    <message>
        <source>No lyrics in this file</source>
        <translation>このファイルに歌詞はありません</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, with times from the beginning of the file.</source>
        <translation>時刻付きの「{name}.lrc」を隣に置いてください（時刻はファイルの先頭から）。</translation>
    </message>
    <message>
        <source>Put “{name}.lrc” beside it, or write them into its tags.</source>
        <translation>「{name}.lrc」を隣に置くか、タグに書き込んでください。</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>All its tracks</source>
        <translation>すべての曲</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>いつも</translation>
    </message>
    <message>
        <source>Play it, and let it begin by itself at this moment from now on</source>
        <translation>再生し、これからはこの時間に自動で始める</translation>
    </message>
    <message>
        <source>Keep as a playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>ほかの返事</translation>
    </message>
    <message>
        <source>Less of</source>
        <translation>減らすもの</translation>
    </message>
    <message>
        <source>What I am doing</source>
        <translation>いましていること</translation>
    </message>
    <message>
        <source>I am not {activity}</source>
        <translation>{activity}中ではありません</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>どれも違う</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>提案しない</translation>
    </message>
    <message>
        <source>{genre} at any time</source>
        <translation>{genre}（どの時間でも）</translation>
    </message>
    <message>
        <source>Turn all offers off</source>
        <translation>すべての提案をオフにする</translation>
    </message>
    <message>
        <source>It may be offered again another time</source>
        <translation>別のときにまた提案することがあります</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>提案を減らす</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはやめておく</translation>
    </message>
</context>
<context>
    <name>OfferEvidence</name>
    <message>
        <source>What Segue noticed</source>
        <translation>Segueが気づいたこと</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>もとになった再生</translation>
    </message>
    <message>
        <source>The {plays} behind it</source>
        <translation>もとになった{plays}</translation>
    </message>
    <message>
        <source>The {plays} behind it: {reason}</source>
        <translation>もとになった{plays}: {reason}</translation>
    </message>
</context>
<context>
    <name>OfferSleeve</name>
    <message>
        <source>Play it from its start</source>
        <translation>最初から再生</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Play it from its start</source>
        <translation>最初から再生</translation>
    </message>
</context>
<context>
    <name>OfferTracks</name>
    <message>
        <source>The plays behind it: {reason}</source>
        <translation>もとになった再生: {reason}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>{title}を外す</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>In which order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>From which end</source>
        <translation>並べる向き</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選ぶ順</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>OwnHistory</name>
    <message>
        <source>Played most</source>
        <translation>よく再生した曲</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>{name}の再生履歴</translation>
    </message>
    <message>
        <source>You have not heard any of it yet. The first play begins its history.</source>
        <translation>まだ聴いたことがありません。最初の再生から履歴が始まります。</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>同じ時間帯によく聴くもの</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>すべての再生</translation>
    </message>
    <message>
        <source>heard in the same hour as {name}</source>
        <translation>{name}と同じ時間帯に再生</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>{all}件中、新しい{plays}件</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>再生・移動・操作</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>頼む</translation>
    </message>
    <message>
        <source>Ask Segue: {text}</source>
        <translation>Segueに頼む: {text}</translation>
    </message>
    <message>
        <source>Ask Segue …</source>
        <translation>Segueに頼む…</translation>
    </message>
    <message>
        <source>Return plays it · Shift+Return goes to it</source>
        <translation>Enterで再生 · Shift+Enterで移動</translation>
    </message>
    <message>
        <source>Return plays it · Ctrl+Return queues it · Shift+Return goes to it</source>
        <translation>Enterで再生 · Ctrl+Enterで再生待ちに追加 · Shift+Enterで移動</translation>
    </message>
    <message>
        <source>Return asks: for a list, or about what you played</source>
        <translation>Enterで頼む・聞く: リストを頼んだり、再生したものについて聞いたり</translation>
    </message>
    <message>
        <source>Return chooses it · Esc leaves</source>
        <translation>Enterで選ぶ · Escで閉じる</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>What part {number} is</source>
        <translation>パート{number}の内容</translation>
    </message>
    <message>
        <source>Rule of part {number}</source>
        <translation>パート{number}のルール</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4</source>
        <translation>genre:jazz rating:&gt;=4</translation>
    </message>
    <message>
        <source>Share of part {number}</source>
        <translation>パート{number}の割合</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>パート{number}を外す</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>ルールの問題</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A playlist that is gone</source>
        <translation>もうないプレイリスト</translation>
    </message>
    <message>
        <source>by your habits, for this hour</source>
        <translation>習慣から、この時間に合うもの</translation>
    </message>
    <message>
        <source>liked, not heard for long</source>
        <translation>気に入っていて、長く聴いていないもの</translation>
    </message>
    <message>
        <source>in your library, never played</source>
        <translation>ライブラリにあり、未再生のもの</translation>
    </message>
    <message>
        <source>near in sound to what plays</source>
        <translation>再生中の曲に響きが近いもの</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手で選んだもの</translation>
    </message>
    <message>
        <source>all that is in it</source>
        <translation>入っているものすべて</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until the queue ends</source>
        <translation>再生待ちが終わるまで</translation>
    </message>
    <message>
        <source>Until I turn it on again</source>
        <translation>オンに戻すまで</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>My music, {days}</source>
        <translation>聴いた音楽、{days}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>Saved as “{file}”</source>
        <translation>「{file}」として保存しました</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Begin here at each start</source>
        <translation>起動するたびにここから始める</translation>
    </message>
    <message>
        <source>Hide in the sidebar</source>
        <translation>サイドバーに表示しない</translation>
    </message>
    <message>
        <source>What the sidebar leads to…</source>
        <translation>サイドバーの行き先…</translation>
    </message>
    <message>
        <source>{place} is hidden in the sidebar</source>
        <translation>「{place}」をサイドバーで非表示にしました</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>More for what plays</source>
        <translation>再生中の曲の操作</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>{artist}へ移動</translation>
    </message>
    <message>
        <source>Now playing: {title}, {artist}</source>
        <translation>再生中: {title}、{artist}</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <translation>カバーと歌詞</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>再生していません</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>シャッフル: オン</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>シャッフル: オフ</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>リピート: オフ</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>リピート: すべて</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>リピート: この曲</translation>
    </message>
    <message>
        <source>Sound: {shaped}</source>
        <translation>サウンド: {shaped}</translation>
    </message>
    <message>
        <source>Private session: what you play is not kept, and nothing is learned from it</source>
        <translation>プライベートセッション: 再生したものは残らず、学習にも使いません</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Turn shuffle off</source>
        <translation>シャッフルをオフ</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>再生待ちをシャッフル</translation>
    </message>
    <message>
        <source>Repeat nothing</source>
        <translation>リピートしない</translation>
    </message>
    <message>
        <source>Repeat the queue</source>
        <translation>再生待ちをリピート</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>この曲をリピート</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>前の曲</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Shuffle on or off</source>
        <translation>シャッフルのオン／オフ</translation>
    </message>
    <message>
        <source>mix random</source>
        <translation>ミックス ランダム</translation>
    </message>
    <message>
        <source>Love, or no longer</source>
        <translation>お気に入りにする／外す</translation>
    </message>
    <message>
        <source>like favourite heart</source>
        <translation>お気に入り ハート 好き</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <translation>{stars}と評価</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>評価を外す</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>星{stars}</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Turn the equaliser off</source>
        <translation>イコライザーをオフ</translation>
    </message>
    <message>
        <source>Turn the equaliser on</source>
        <translation>イコライザーをオン</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音を大きく</translation>
    </message>
    <message>
        <source>volume up</source>
        <translation>音量 上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音を小さく</translation>
    </message>
    <message>
        <source>volume down</source>
        <translation>音量 下げる</translation>
    </message>
    <message>
        <source>Mute, or sound again</source>
        <translation>ミュートのオン／オフ</translation>
    </message>
    <message>
        <source>silence unmute</source>
        <translation>消音 ミュート 解除</translation>
    </message>
    <message>
        <source>Equaliser on or off</source>
        <translation>イコライザーのオン／オフ</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>帯域 バンド</translation>
    </message>
    <message>
        <source>Equaliser: {preset}</source>
        <translation>イコライザー: {preset}</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>What I do: {activity}</source>
        <translation>していること: {activity}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活動 していること</translation>
    </message>
    <message>
        <source>Say what I do</source>
        <translation>していることを伝える</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Segue has found neither a sound server (PulseAudio or PipeWire) nor a sound card.</source>
        <translation>サウンドサーバー（PulseAudioまたはPipeWire）もサウンドカードも見つかりませんでした。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音が出ません</translation>
    </message>
    <message>
        <source>equaliser</source>
        <translation>イコライザー</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>続きを再生</translation>
    </message>
    <message>
        <source>Play to begin again</source>
        <translation>最初からもう一度再生</translation>
    </message>
    <message>
        <source>Play to shuffle all</source>
        <translation>すべてシャッフル</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>ここに音楽をドロップ</translation>
    </message>
    <message>
        <source>There is no sound: nothing on this machine plays it. Once PulseAudio or PipeWire runs, start Segue again.</source>
        <translation>音が出ません。このパソコンには音を鳴らすものがありません。PulseAudioかPipeWireが動いたら、Segueを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>PlayingAside</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>似た曲</translation>
    </message>
    <message>
        <source>Why it plays</source>
        <translation>再生の理由</translation>
    </message>
</context>
<context>
    <name>PlayingColumn</name>
    <message>
        <source>More for this track</source>
        <translation>この曲の操作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go to {artist}</source>
        <translation>{artist}へ移動</translation>
    </message>
    <message>
        <source>Go to the album {album}</source>
        <translation>アルバム『{album}』へ移動</translation>
    </message>
    <message>
        <source>Go there: {words}</source>
        <translation>移動: {words}</translation>
    </message>
</context>
<context>
    <name>PlayingOnChoice</name>
    <message>
        <source>When the queue ends, play on with what fits</source>
        <translation>再生待ちが終わったら、合う曲で続ける</translation>
    </message>
    <message>
        <source>Play on when it ends</source>
        <translation>終わったら続けて流す</translation>
    </message>
</context>
<context>
    <name>PlaylistControls</name>
    <message>
        <source>New folder</source>
        <translation>新規フォルダ</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>“{playlist}” deleted with all that was in it</source>
        <translation>「{playlist}」を中身ごと削除しました</translation>
    </message>
    <message>
        <source>“{playlist}” deleted</source>
        <translation>「{playlist}」を削除しました</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>コピー「{playlist}」を作りました</translation>
    </message>
    <message>
        <source>{playlists} put into “{playlist}”</source>
        <translation>{playlists}を「{playlist}」に入れました</translation>
    </message>
    <message>
        <source>{playlist} is back</source>
        <translation>{playlist}を戻しました</translation>
    </message>
    <message>
        <source>{told}, as “{name}”</source>
        <translation>{told}（名前は「{name}」）</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新規スマートプレイリスト</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>プレイリストを読み込む…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>{playlist} and {playlists} more</source>
        <translation>{playlist}とほか{playlists}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>中に新規プレイリスト</translation>
    </message>
    <message>
        <source>New folder in it</source>
        <translation>中に新規フォルダ</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Leave out of my taste</source>
        <translation>好みから除く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Merge into “{playlist}”</source>
        <translation>「{playlist}」に統合</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>名前で並べ替え</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダに移動</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダなし</translation>
    </message>
</context>
<context>
    <name>PlaylistCover</name>
    <message>
        <source>Cover of the playlist</source>
        <translation>プレイリストのカバー</translation>
    </message>
</context>
<context>
    <name>PlaylistFolderPage</name>
    <message>
        <source>Tracks of the playlists in the folder</source>
        <translation>フォルダ内のプレイリストの曲</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Drag playlists onto the folder’s name in the sidebar, or make one in it.</source>
        <translation>サイドバーのフォルダ名にプレイリストをドラッグするか、中に作ってください。</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>No tracks in its playlists</source>
        <translation>中のプレイリストに曲がありません</translation>
    </message>
    <message>
        <source>What you add to one of the playlists above is listed here too.</source>
        <translation>上のプレイリストに追加した曲は、ここにも並びます。</translation>
    </message>
    <message>
        <source>Nothing fits their rules just now. What does will stand here by itself.</source>
        <translation>いまルールに合うものはありません。合うものができると、自動でここに並びます。</translation>
    </message>
    <message>
        <source>A blend is filled when it starts: go to one above, and play it.</source>
        <translation>ブレンドは始めるときに作られます。上のどれかを開いて再生してください。</translation>
    </message>
    <message>
        <source>No playlists</source>
        <translation>プレイリストなし</translation>
    </message>
    <message>
        <source>the blend is filled when it starts</source>
        <translation>ブレンドは始めるときに作られます</translation>
    </message>
    <message>
        <source>the blends are filled when they start</source>
        <translation>ブレンドは始めるときに作られます</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>New playlist in it</source>
        <translation>中に新規プレイリスト</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PlaylistHead</name>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message>
        <source>Find what is not in your library, or whose file is not there</source>
        <translation>ライブラリにないもの、ファイルが見つからないものを探す</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>このプレイリストの操作</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count}曲が見つかりません</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>プレイリストの曲</translation>
    </message>
    <message>
        <source>An empty playlist</source>
        <translation>空のプレイリスト</translation>
    </message>
    <message>
        <source>Drag tracks or files here or onto its name, paste them, or choose “Add to playlist” on any of them.</source>
        <translation>曲やファイルをここかリスト名にドラッグするか、貼り付けるか、曲のメニューで「プレイリストに追加」を選んでください。</translation>
    </message>
    <message>
        <source>“{track}” is not in your library</source>
        <translation>「{track}」はライブラリにありません</translation>
    </message>
    <message>
        <source>Missing. It was here: {place}</source>
        <translation>見つかりません。元の場所: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list says: {place}</source>
        <translation>ライブラリにありません。リストに書かれた場所: {place}</translation>
    </message>
    <message>
        <source>Not in your library. The list does not say where it was</source>
        <translation>ライブラリにありません。リストに場所は書かれていません</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>{column}で並べ替えました</translation>
    </message>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>コピー「{playlist}」を作りました</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>重複を外す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sort once by</source>
        <translation>一度だけ並べ替え</translation>
    </message>
    <message>
        <source>Remove from this playlist</source>
        <translation>このプレイリストから外す</translation>
    </message>
    <message>
        <source>Look for it in your library</source>
        <translation>ライブラリで探す</translation>
    </message>
</context>
<context>
    <name>PlaylistPlaces</name>
    <message>
        <source>“{folder}”, a folder</source>
        <translation>フォルダ「{folder}」</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>make create</source>
        <translation>作成 作る</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新規スマートプレイリスト</translation>
    </message>
    <message>
        <source>make create rule</source>
        <translation>作成 作る ルール</translation>
    </message>
    <message>
        <source>New blend</source>
        <translation>新規ブレンド</translation>
    </message>
    <message>
        <source>make create mix</source>
        <translation>作成 作る ミックス</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新規フォルダ</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <translation>プレイリストを読み込む…</translation>
    </message>
    <message>
        <source>m3u xspf bring</source>
        <translation>m3u xspf インポート</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>blends</source>
        <translation>ブレンド</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>{name}, open folder</source>
        <translation>{name}、開いたフォルダ</translation>
    </message>
    <message>
        <source>{name}, closed folder</source>
        <translation>{name}、閉じたフォルダ</translation>
    </message>
</context>
<context>
    <name>PlaylistSteps</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>元に戻しました: {edit}</translation>
    </message>
    <message>
        <source>{told}. It is called “{name}” now</source>
        <translation>{told}。名前は「{name}」になりました</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>やり直しました: {edit}</translation>
    </message>
    <message>
        <source>make {playlist}</source>
        <translation>{playlist}の作成</translation>
    </message>
    <message>
        <source>duplicate {playlist}</source>
        <translation>{playlist}の複製</translation>
    </message>
    <message>
        <source>rename {playlist}</source>
        <translation>{playlist}の名前の変更</translation>
    </message>
    <message>
        <source>add tracks to {playlist}</source>
        <translation>{playlist}への曲の追加</translation>
    </message>
    <message>
        <source>remove tracks from {playlist}</source>
        <translation>{playlist}から曲を外す操作</translation>
    </message>
    <message>
        <source>move tracks in {playlist}</source>
        <translation>{playlist}の曲の移動</translation>
    </message>
    <message>
        <source>sort {playlist}</source>
        <translation>{playlist}の並べ替え</translation>
    </message>
    <message>
        <source>remove duplicates from {playlist}</source>
        <translation>{playlist}から重複を外す操作</translation>
    </message>
    <message>
        <source>note on {playlist}</source>
        <translation>{playlist}のメモ</translation>
    </message>
    <message>
        <source>cover of {playlist}</source>
        <translation>{playlist}のカバー</translation>
    </message>
    <message>
        <source>draw {playlist} anew</source>
        <translation>{playlist}の選び直し</translation>
    </message>
    <message>
        <source>change {playlist}</source>
        <translation>{playlist}の変更</translation>
    </message>
    <message>
        <source>merge {playlist}</source>
        <translation>{playlist}の統合</translation>
    </message>
    <message>
        <source>move {playlist}</source>
        <translation>{playlist}の移動</translation>
    </message>
    <message>
        <source>put {playlist} elsewhere</source>
        <translation>{playlist}の置き場所の変更</translation>
    </message>
    <message>
        <source>sort playlists by name</source>
        <translation>プレイリストの名前での並べ替え</translation>
    </message>
    <message>
        <source>delete {playlist}</source>
        <translation>{playlist}の削除</translation>
    </message>
    <message>
        <source>bring back {playlist}</source>
        <translation>{playlist}を戻す操作</translation>
    </message>
</context>
<context>
    <name>PlaysPage</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>How</source>
        <translation>聴き方</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>まだ何も再生していません</translation>
    </message>
    <message>
        <source>What you listen to is listed here with its time.</source>
        <translation>聴いたものが日時とともにここに並びます。</translation>
    </message>
    <message>
        <source>the last {plays}</source>
        <translation>最後の{plays}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>{artist}</translation>
    </message>
    <message>
        <source>Plays of “{title}”</source>
        <translation>「{title}」の再生</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>最近の再生</translation>
    </message>
    <message>
        <source>Forget this play</source>
        <translation>この再生を忘れる</translation>
    </message>
    <message>
        <source>Forget these plays</source>
        <translation>これらの再生を忘れる</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Learn from this session again</source>
        <translation>このセッションをまた学習に使う</translation>
    </message>
    <message>
        <source>Leave this session out of my taste</source>
        <translation>このセッションを好みから除く</translation>
    </message>
    <message>
        <source>This session is left out of your taste</source>
        <translation>このセッションを好みから除きました</translation>
    </message>
    <message>
        <source>Segue learns from this session again</source>
        <translation>このセッションをまた学習に使います</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Show an icon in the system’s tray</source>
        <translation>システムトレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Play on when the window is closed</source>
        <translation>ウィンドウを閉じても再生を続ける</translation>
    </message>
    <message>
        <source>Tell of each track that begins</source>
        <translation>曲が始まるたびに通知</translation>
    </message>
    <message>
        <source>Tell of an offer while the window is hidden</source>
        <translation>ウィンドウが隠れているとき、提案を通知</translation>
    </message>
    <message>
        <source>Its menu plays and pauses, and has what Segue offers.</source>
        <translation>メニューから再生や一時停止ができ、Segueの提案も見られます。</translation>
    </message>
    <message>
        <source>The icon brings it back; its menu ends Segue.</source>
        <translation>アイコンで戻り、そのメニューでSegueを終了できます。</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while you look at something else.</source>
        <translation>ほかのものを見ているとき、デスクトップの通知でお知らせします。</translation>
    </message>
    <message>
        <source>Only while nothing plays, and never in quiet hours. It goes when the moment has passed.</source>
        <translation>何も再生していないときだけで、静かにする時間には出ません。そのときが過ぎると消えます。</translation>
    </message>
</context>
<context>
    <name>PrivateControls</name>
    <message>
        <source>End the private session</source>
        <translation>プライベートセッションを終える</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>プライベートセッション</translation>
    </message>
    <message>
        <source>A private session: nothing that you play is kept or learned from</source>
        <translation>プライベートセッション: 再生したものは残らず、学習にも使いません</translation>
    </message>
    <message>
        <source>The private session has ended, and nothing of it was kept</source>
        <translation>プライベートセッションを終えました。何も残していません</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>読めなかった理由</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読めなかったもの</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Segue leaves it as it is, and tries again each time it looks for changes.</source>
        <translation>Segueはそのままにしておき、変更を探すたびにもう一度試します。</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>すべてのファイルを読めました</translation>
    </message>
    <message>
        <source>Files that Segue cannot read would be listed here, with the reason.</source>
        <translation>Segueが読めないファイルが、理由とともにここに並びます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>分からない</translation>
    </message>
    <message>
        <source>The plays behind it</source>
        <translation>もとになった再生</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>質問をしまう</translation>
    </message>
</context>
<context>
    <name>QueueControls</name>
    <message>
        <source>To play on with what fits</source>
        <translation>続けて流す合う曲</translation>
    </message>
    <message>
        <source>Queued by you</source>
        <translation>自分で追加した曲</translation>
    </message>
    <message>
        <source>Next from “{name}”</source>
        <translation>「{name}」の続き</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>Queue cleared</source>
        <translation>再生待ちを空にしました</translation>
    </message>
    <message>
        <source>The queue that you had put in order was replaced</source>
        <translation>並べ替えた再生待ちが置き換えられました</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>再生待ちから外す</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Bring back what was queued before</source>
        <translation>前の再生待ちを戻す</translation>
    </message>
    <message>
        <source>Shuffle track by track</source>
        <translation>曲単位でシャッフル</translation>
    </message>
    <message>
        <source>Shuffle album by album</source>
        <translation>アルバム単位でシャッフル</translation>
    </message>
    <message>
        <source>Favour what I like and have not heard in a while</source>
        <translation>好きでしばらく聴いていない曲を優先</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>次に再生するもの</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Nothing is queued. Drag tracks here, or choose “Play next” on any of them.</source>
        <translation>再生待ちは空です。ここに曲をドラッグするか、曲のメニューで「次に再生」を選んでください。</translation>
    </message>
    <message>
        <source>More for the queue</source>
        <translation>再生待ちの操作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Keep as a playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>再生履歴を取り込む…</translation>
    </message>
</context>
<context>
    <name>QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>静かにする時間</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静かにし始める時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静かにし終える時刻</translation>
    </message>
    <message>
        <source>Nothing is offered then, and nothing begins by itself.</source>
        <translation>この間は何も提案せず、何も自動で始めません。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>RangeValue</name>
    <message>
        <source>is</source>
        <translation>次と一致する</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>次と一致しない</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>次の値以上</translation>
    </message>
    <message>
        <source>is not at least</source>
        <translation>次の値以上ではない</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>次の値以下</translation>
    </message>
    <message>
        <source>is not at most</source>
        <translation>次の値以下ではない</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>次の範囲内</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>次の範囲外</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Albums added last</source>
        <translation>最近追加したアルバム</translation>
    </message>
    <message>
        <source>Tracks added last</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>まだ何も追加されていません</translation>
    </message>
    <message>
        <source>Music that comes into your folders is shown here, the newest first.</source>
        <translation>フォルダに入った音楽が、新しいものから順に並びます。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>the newest {albums}</source>
        <translation>新しい{albums}</translation>
    </message>
</context>
<context>
    <name>RecipesPage</name>
    <message>
        <source>Open a recipe…</source>
        <translation>レシピを開く…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>A recipe makes a blend of your tracks, by your habits: filled anew each time you play it, and yours to change. One that somebody else has saved can be opened, or dropped on the window.</source>
        <translation>レシピは、習慣をもとに手持ちの曲からブレンドを作ります。再生するたびに新しく作られ、自由に変えられます。ほかの人が保存したものも、開くかウィンドウにドロップして使えます。</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>「{folder}」はいまどこですか？</translation>
    </message>
    <message>
        <source>Comparing the files in “{folder}”…</source>
        <translation>「{folder}」のファイルを比べています…</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{music} begins by itself at this moment from now on</source>
        <translation>これからはこの時間に{music}が自動で始まります</translation>
    </message>
    <message>
        <source>{title}: begun by itself, as you asked</source>
        <translation>{title}: 設定したとおり、自動で始まりました</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Shuffle is off: an album plays in its own order</source>
        <translation>シャッフルはオフです。アルバムは本来の順で再生します</translation>
    </message>
    <message>
        <source>{music} does not begin by itself any more</source>
        <translation>{music}はもう自動で始まりません</translation>
    </message>
    <message>
        <source>Offers come as they suit you</source>
        <translation>提案はほどよい頻度になります</translation>
    </message>
    <message>
        <source>At most one offer a day from now on</source>
        <translation>これからは提案を1日1回までにします</translation>
    </message>
    <message>
        <source>A few offers a week from now on</source>
        <translation>これからは提案を週に数回にします</translation>
    </message>
    <message>
        <source>Offers are turned off</source>
        <translation>提案をオフにしました</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>{name}: Segue {segue} % right, the best simple way {simple} %</source>
        <translation>{name}: Segueの正解{segue} %、いちばんよい単純な方法{simple} %</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>単純</translation>
    </message>
</context>
<context>
    <name>ScrobblingChoice</name>
    <message>
        <source>ListenBrainz and Last.fm keep a list of what you listen to, which others may see there. Nothing is sent before you connect one of them, and nothing that you play while learning is paused or have left out of your taste.</source>
        <translation>ListenBrainzとLast.fmは聴いたものの一覧を残し、ほかの人も見られます。どれかに接続するまでは何も送らず、学習の休止中に再生したものや、好みから除いたものも送りません。</translation>
    </message>
    <message>
        <source>Once you connect one, what you play is sent there. Others may see it.</source>
        <translation>接続すると、聴いたものがそこへ送られます。ほかの人も見られます。</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{length}中{position}</translation>
    </message>
</context>
<context>
    <name>SensesChoice</name>
    <message>
        <source>Notice by itself what I am doing</source>
        <translation>していることに自動で気づく</translation>
    </message>
    <message>
        <source>Every twenty seconds Segue looks which of your programs run, what the menu says they are for, which window is in front, by what sound is played, and whether somebody is there. It reads no window’s title and nothing of what is in it. Nothing of this is sent, and nothing kept but what you say below: only the activity’s name goes into your history, with what you play. What you choose at the foot of the window goes before it.</source>
        <translation>Segueは20秒ごとに、どのプログラムが動いているか、メニューでは何のためのものか、どのウィンドウが手前か、音がどこから出るか、人がいるかを見ます。ウィンドウのタイトルも中身も読みません。これらは送られず、残るのは下で指定したものだけです。していることの名前だけが、再生とともに履歴に残ります。ウィンドウのいちばん下で選んだものが優先されます。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Window in front</source>
        <translation>手前のウィンドウ</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>Sound comes from</source>
        <translation>音の出る先</translation>
    </message>
    <message>
        <source>So you are</source>
        <translation>つまり</translation>
    </message>
    <message>
        <source>What the kinds of programs stand for</source>
        <translation>プログラムの種類から分かること</translation>
    </message>
    <message>
        <source>What the sound’s device stands for, where no program tells</source>
        <translation>プログラムから分からないとき、音の出る先から分かること</translation>
    </message>
    <message>
        <source>Single programs</source>
        <translation>個々のプログラム</translation>
    </message>
    <message>
        <source>Segue looks at which programs run and which window is in front. Nothing of it is sent.</source>
        <translation>どのプログラムが動き、どのウィンドウが手前にあるかを見ます。どこにも送りません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Of none that is in the menu</source>
        <translation>メニューにあるものは動いていません</translation>
    </message>
    <message>
        <source>None runs whose kind says what you are doing</source>
        <translation>していることの分かる種類のものは動いていません</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names}、ほか{more}</translation>
    </message>
    <message>
        <source>This desktop does not tell whether they are used; you are taken to be there</source>
        <translation>このデスクトップでは使われているか分からないため、人がいるとみなします</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not known: it is, once you choose a device in Sound, or have only one</source>
        <translation>不明です。「サウンド」でデバイスを選ぶか、1台しかなければ分かります</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{activity}, as noticed</source>
        <translation>{activity}（自動）</translation>
    </message>
    <message>
        <source>{activity}, as you said</source>
        <translation>{activity}（指定）</translation>
    </message>
    <message>
        <source>Programs that run are listed here, so that each can be told what it stands for.</source>
        <translation>動いているプログラムがここに並び、それぞれ何のためのものか指定できます。</translation>
    </message>
    <message>
        <source>What {program} stands for</source>
        <translation>{program}から分かること</translation>
    </message>
    <message>
        <source>As its kind</source>
        <translation>種類に従う</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Pay no attention</source>
        <translation>気にしない</translation>
    </message>
</context>
<context>
    <name>SeparatorsChoice</name>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>A feat. B</source>
        <translation>A feat. B</translation>
    </message>
    <message>
        <source>The words before a guest: {words}</source>
        <translation>ゲストの前の言葉: {words}</translation>
    </message>
    <message>
        <source>Read all files again with this</source>
        <translation>これですべてのファイルを読み直す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>Reset where names are parted</source>
        <translation>名前の区切りを初期状態に戻す</translation>
    </message>
    <message>
        <source>Several artists or genres in one line are taken apart at the signs chosen here.</source>
        <translation>1行に並んだアーティストやジャンルを、ここで選んだ記号で分けます。</translation>
    </message>
</context>
<context>
    <name>SettingsFileChoice</name>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>One readable file. Your music, your plays and your accounts are not in it.</source>
        <translation>中身を読める1つのファイルです。音楽、再生の記録、アカウントは入りません。</translation>
    </message>
    <message>
        <source>How the window looks, what stands where in it, how music sounds, and when Segue offers something: one readable file. Your music, your plays, folders, devices and accounts are not in it.</source>
        <translation>ウィンドウの外観と配置、音の設定、いつ提案するか。これらが、中身を読める1つのファイルになります。音楽、再生の記録、フォルダ、デバイス、アカウントは入りません。</translation>
    </message>
    <message>
        <source>Your settings are in “{file}”</source>
        <translation>設定を「{file}」に書き出しました</translation>
    </message>
    <message>
        <source>Nothing is otherwise than before.</source>
        <translation>変わった設定はありません。</translation>
    </message>
    <message>
        <source>Not understood, and left as it was: {what}.</source>
        <translation>分からなかったため、そのままにしたもの: {what}。</translation>
    </message>
    <message>
        <source>The settings are again as they were.</source>
        <translation>設定を元に戻しました。</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Your settings as a file</source>
        <translation>設定をファイルに</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>library directory add scan watch</source>
        <translation>ライブラリ ディレクトリ 追加 スキャン 監視</translation>
    </message>
    <message>
        <source>import move in playlists</source>
        <translation>インポート 移行 プレイリスト</translation>
    </message>
    <message>
        <source>import listening history</source>
        <translation>インポート 再生履歴</translation>
    </message>
    <message>
        <source>tags stars hearts</source>
        <translation>タグ 星 ハート</translation>
    </message>
    <message>
        <source>find duplicates</source>
        <translation>重複 検索</translation>
    </message>
    <message>
        <source>separators split artists genres featuring</source>
        <translation>区切り 分割 アーティスト ジャンル フィーチャリング</translation>
    </message>
    <message>
        <source>theme dark mode</source>
        <translation>テーマ ダーク モード</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>色 カラー</translation>
    </message>
    <message>
        <source>font larger smaller zoom scale</source>
        <translation>フォント 大きく 小さく ズーム 拡大</translation>
    </message>
    <message>
        <source>compact dense comfortable</source>
        <translation>コンパクト 密 ゆったり</translation>
    </message>
    <message>
        <source>animation reduced motion</source>
        <translation>アニメーション 動きを減らす</translation>
    </message>
    <message>
        <source>startup first page</source>
        <translation>起動 最初のページ</translation>
    </message>
    <message>
        <source>navigation hide</source>
        <translation>ナビゲーション 隠す</translation>
    </message>
    <message>
        <source>shelves hide</source>
        <translation>棚 隠す</translation>
    </message>
    <message>
        <source>buttons bar</source>
        <translation>ボタン バー</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>キー ホットキー</translation>
    </message>
    <message>
        <source>equalizer bass treble presets</source>
        <translation>イコライザー 低音 高音 プリセット</translation>
    </message>
    <message>
        <source>replaygain volume levelling normalise</source>
        <translation>リプレイゲイン 音量 均一 ノーマライズ</translation>
    </message>
    <message>
        <source>tempo faster slower</source>
        <translation>テンポ 速く 遅く</translation>
    </message>
    <message>
        <source>crossfade overlap gapless</source>
        <translation>クロスフェード 重なり ギャップレス</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>output device speakers headphones</source>
        <translation>出力 デバイス スピーカー ヘッドホン</translation>
    </message>
    <message>
        <source>autoplay endless</source>
        <translation>自動再生 エンドレス</translation>
    </message>
    <message>
        <source>frequency never daily</source>
        <translation>頻度 なし 毎日</translation>
    </message>
    <message>
        <source>night do not disturb</source>
        <translation>夜 おやすみ 通知しない</translation>
    </message>
    <message>
        <source>surprise familiar discover</source>
        <translation>意外 なじみ 発見</translation>
    </message>
    <message>
        <source>replies take back</source>
        <translation>返事 取り消し</translation>
    </message>
    <message>
        <source>working gaming rename</source>
        <translation>仕事 ゲーム 名前を変更</translation>
    </message>
    <message>
        <source>detect programs windows</source>
        <translation>検出 プログラム ウィンドウ</translation>
    </message>
    <message>
        <source>pause learning</source>
        <translation>学習 一時停止</translation>
    </message>
    <message>
        <source>forget delete leave out taste log</source>
        <translation>忘れる 削除 除外 好み 記録</translation>
    </message>
    <message>
        <source>block artist genre less</source>
        <translation>ブロック アーティスト ジャンル 減らす</translation>
    </message>
    <message>
        <source>analysis similar alike</source>
        <translation>解析 似ている</translation>
    </message>
    <message>
        <source>scrobble connect account</source>
        <translation>スクロブル 接続 アカウント</translation>
    </message>
    <message>
        <source>users profiles family</source>
        <translation>ユーザー プロフィール 家族</translation>
    </message>
    <message>
        <source>system tray icon</source>
        <translation>システムトレイ アイコン</translation>
    </message>
    <message>
        <source>background close</source>
        <translation>バックグラウンド 閉じる</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>設定 バックアップ</translation>
    </message>
    <message>
        <source>plays backup save copy</source>
        <translation>再生 バックアップ 保存 コピー</translation>
    </message>
    <message>
        <source>profile folder version data privacy</source>
        <translation>プロフィール フォルダー バージョン データ プライバシー</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Ask me a question now and then</source>
        <translation>ときどき質問する</translation>
    </message>
    <message>
        <source>Write ratings and loved into the files</source>
        <translation>評価とお気に入りをファイルに書き込む</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>自分の音楽</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>この言葉に合う設定はありません。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>From another player</source>
        <translation>ほかのプレーヤーから</translation>
    </message>
    <message>
        <source>From Spotify, Last.fm or ListenBrainz</source>
        <translation>Spotify、Last.fm、ListenBrainzから</translation>
    </message>
    <message>
        <source>Copies of one recording</source>
        <translation>同じ録音のコピー</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>How often there are offers</source>
        <translation>提案の頻度</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>What Segue learns from</source>
        <translation>Segueの学習のもと</translation>
    </message>
    <message>
        <source>What Segue stores</source>
        <translation>Segueが保存するもの</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation>Scrobble</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Several names in one line</source>
        <translation>1行に複数の名前</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>書き出しと読み込み</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Segueについて</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>Move in…</source>
        <translation>引っ越す…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>重複を探す…</translation>
    </message>
    <message>
        <source>Write all now</source>
        <translation>今すぐすべて書き込む</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>ほどよく</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>週に数回</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>What sounds alike</source>
        <translation>響きの似たもの</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>ほかから取り込む</translation>
    </message>
    <message>
        <source>Your ratings, plays and playlists there can come along.</source>
        <translation>評価、再生、プレイリストを引き継げます。</translation>
    </message>
    <message>
        <source>What you have listened to there, and when, can come along.</source>
        <translation>そこで聴いたものと日時を取り込めます。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>So that other players see them. What you rate or love from now on is written at once.</source>
        <translation>ほかのプレーヤーからも見えるようになります。これからの評価やお気に入りはすぐに書き込みます。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>They can share their plays and their rating.</source>
        <translation>再生と評価を共有できます。</translation>
    </message>
    <message>
        <source>At most one a day, on Home, and only if the answer changes my offers.</source>
        <translation>1日1回まで、ホームで、答えによって提案が変わるときだけ尋ねます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>A playlist that Segue puts forward by itself.</source>
        <translation>Segueが自分から提案するプレイリスト。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By what you usually hear next; why each is there is told. Off, the music ends with the queue.</source>
        <translation>いつも次に聴いている曲をもとに選び、それぞれの理由もお伝えします。オフなら、再生待ちとともに音楽も終わります。</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back in “{shelf}”</source>
        <translation>「{shelf}」を戻る</translation>
    </message>
    <message>
        <source>More in “{shelf}”</source>
        <translation>「{shelf}」の続き</translation>
    </message>
</context>
<context>
    <name>ShelfPlaces</name>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>The album of what plays</source>
        <translation>再生中の曲のアルバム</translation>
    </message>
    <message>
        <source>The artist of what plays</source>
        <translation>再生中の曲のアーティスト</translation>
    </message>
    <message>
        <source>Go to album</source>
        <translation>アルバムへ移動</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <translation>アーティストへ移動</translation>
    </message>
</context>
<context>
    <name>ShortcutsChoice</name>
    <message>
        <source>Reset all</source>
        <translation>すべて初期状態に戻す</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>その名前の操作はありません。</translation>
    </message>
    <message>
        <source>Within lists and texts</source>
        <translation>リストとテキストの中で</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>再生中のもの</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>自分の音楽</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Play or open what is chosen</source>
        <translation>選んだものを再生する、または開く</translation>
    </message>
    <message>
        <source>Play an album, an artist or a folder at once</source>
        <translation>アルバム、アーティスト、フォルダをすぐ再生</translation>
    </message>
    <message>
        <source>Edit tags; rename a playlist; write a note</source>
        <translation>タグの編集、プレイリストの名前の変更、メモの記入</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>選んだものを外す</translation>
    </message>
    <message>
        <source>Copy, cut and paste tracks</source>
        <translation>曲のコピー、切り取り、貼り付け</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose one more, or one less, of covers and folders</source>
        <translation>カバーとフォルダーの選択に1つ加える、または外す</translation>
    </message>
    <message>
        <source>Move up and down in a playlist, in the queue or among the playlists</source>
        <translation>プレイリスト、再生待ち、プレイリスト一覧の中で上下に移動</translation>
    </message>
    <message>
        <source>Save a rule or tags that are edited</source>
        <translation>編集中のルールやタグを保存</translation>
    </message>
    <message>
        <source>Edit the parts of a blend</source>
        <translation>ブレンドのパートを編集</translation>
    </message>
    <message>
        <source>Leave what was begun</source>
        <translation>始めた操作をやめる</translation>
    </message>
    <message>
        <source>{key} does something within lists and texts, and stays there.</source>
        <translation>{key}はリストとテキストの中で使うため、変えられません。</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”.</source>
        <translation>{key}は「{other}」のキーです。</translation>
    </message>
    <message>
        <source>{key} is “{command}” now, and no longer “{other}”</source>
        <translation>{key}は「{other}」ではなく「{command}」になりました</translation>
    </message>
    <message>
        <source>“{command}” has the keys again that Segue brings</source>
        <translation>「{command}」のキーを初期状態に戻しました</translation>
    </message>
    <message>
        <source>All commands have the keys again that Segue brings</source>
        <translation>すべての操作のキーを初期状態に戻しました</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>To change a shortcut, click it and press the new keys. Backspace removes it.</source>
        <translation>ショートカットを変えるには、クリックして新しいキーを押します。Backspaceで取り消せます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What is missing in the search</source>
        <translation>検索の問題</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>最近の再生</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>1週間の聴き方</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ラジオ局</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Add a playlist</source>
        <translation>プレイリストを追加</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Sounds like this</source>
        <translation>これに似た響き</translation>
    </message>
    <message>
        <source>Often heard in the same hour</source>
        <translation>同じ時間帯によく聴くもの</translation>
    </message>
    <message>
        <source>Nothing is known yet of how it sounds, and nothing was often heard in the same hour.</source>
        <translation>どんな響きかまだ分からず、同じ時間帯によく聴いたものもありません。</translation>
    </message>
</context>
<context>
    <name>SleepControls</name>
    <message>
        <source>{time} more</source>
        <translation>あと{time}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>After this track</source>
        <translation>この曲のあと</translation>
    </message>
    <message>
        <source>After the queue</source>
        <translation>再生待ちのあと</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>止めずに再生</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>この曲</translation>
    </message>
    <message>
        <source>Stops after this track</source>
        <translation>この曲のあとで止まります</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Stops after the queue</source>
        <translation>再生待ちのあとで止まります</translation>
    </message>
    <message>
        <source>Fades out and pauses in {time}</source>
        <translation>{time}後にフェードアウトして一時停止します</translation>
    </message>
</context>
<context>
    <name>SmartEditing</name>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>テキストのルール</translation>
    </message>
    <message>
        <source>genre:jazz rating:&gt;=4 limit:50 by:-plays</source>
        <translation>genre:jazz rating:&gt;=4 limit:50 by:-plays</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>ルールの問題</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>ルールで見つかるもの</translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation>この条件に合うものはありません</translation>
    </message>
    <message>
        <source>Take one away, or ask for less with it: what fits then stands here at once.</source>
        <translation>条件を1つ減らすか、ゆるめてください。合うものがすぐここに並びます。</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキストで</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>Tracks of the smart playlist</source>
        <translation>スマートプレイリストの曲</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Choose others by lot</source>
        <translation>ランダムに別の曲を選ぶ</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>このプレイリストの操作</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>The rule finds nothing as it is</source>
        <translation>このままではルールに合うものがありません</translation>
    </message>
    <message>
        <source>Nothing fits the limit</source>
        <translation>制限に収まるものはありません</translation>
    </message>
    <message>
        <source>There are tracks that fit the rule, but each alone is more than it is limited to.</source>
        <translation>ルールに合う曲はありますが、どれも1曲だけで制限を超えます。</translation>
    </message>
    <message>
        <source>Nothing fits the rule just now</source>
        <translation>いまルールに合うものはありません</translation>
    </message>
    <message>
        <source>What does will stand here by itself. A wider rule finds more.</source>
        <translation>合うものができると、自動でここに並びます。ルールを広げると、もっと見つかります。</translation>
    </message>
</context>
<context>
    <name>SmartPage</name>
    <message>
        <source>“{playlist}” is a copy</source>
        <translation>コピー「{playlist}」を作りました</translation>
    </message>
    <message>
        <source>“{playlist}” holds these tracks, and will stay as it is</source>
        <translation>これらの曲を「{playlist}」に保存しました。この中身は変わりません</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>いまのまま保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新規スマートプレイリスト</translation>
    </message>
    <message>
        <source>The rule is left as it was</source>
        <translation>ルールは元のままです</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>Nothing plays.</source>
        <translation>何も再生していません。</translation>
    </message>
    <message>
        <source>In the player: {track}</source>
        <translation>プレイヤーの曲：{track}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>「{name}」を外す</translation>
    </message>
    <message>
        <source>Segue has a preset “{name}” of its own</source>
        <translation>「{name}」というプリセットはSegueにもうあります</translation>
    </message>
    <message>
        <source>The preset “{name}” is another now</source>
        <translation>プリセット「{name}」を新しい内容にしました</translation>
    </message>
    <message>
        <source>The preset “{name}” is removed</source>
        <translation>プリセット「{name}」を外しました</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Each track</source>
        <translation>曲ごと</translation>
    </message>
    <message>
        <source>Each album</source>
        <translation>アルバムごと</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>ほどよく</translation>
    </message>
    <message>
        <source>Louder or quieter</source>
        <translation>音を大きく／小さく</translation>
    </message>
    <message>
        <source>Tracks of unknown loudness</source>
        <translation>ラウドネスの分からない曲</translation>
    </message>
    <message>
        <source>Write into the files</source>
        <translation>ファイルに書き込む</translation>
    </message>
    <message>
        <source>What was measured, in the files too</source>
        <translation>測った値をファイルにも入れる</translation>
    </message>
    <message>
        <source>So that other players know it. Only files that do not say it yet are changed.</source>
        <translation>ほかのプレーヤーでも使えるようになります。まだ書かれていないファイルだけを変更します。</translation>
    </message>
    <message>
        <source>Every file as loud as it was made.</source>
        <translation>どのファイルも作られたときの音量で再生します。</translation>
    </message>
    <message>
        <source>Every track is as loud as the next, whatever album it is from.</source>
        <translation>どのアルバムの曲でも、すべて同じ大きさで聞こえます。</translation>
    </message>
    <message>
        <source>Every album is as loud as the next; within one, what is quiet stays quiet.</source>
        <translation>どのアルバムも同じ大きさで聞こえ、アルバムの中の静かなところは静かなままです。</translation>
    </message>
    <message>
        <source>An album that plays in its order as one album, all else track by track.</source>
        <translation>順番どおりのアルバムはアルバムごと、それ以外は曲ごとにそろえます。</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>「{file}」に書き込めませんでした: {reason}</translation>
    </message>
    <message>
        <source>All that was measured is in the files already</source>
        <translation>測った値はすべてファイルに入っています</translation>
    </message>
    <message>
        <source>As fast as you like</source>
        <translation>好きな速さで</translation>
    </message>
    <message>
        <source>Voices and instruments keep their pitch.</source>
        <translation>声や楽器の高さは変わりません。</translation>
    </message>
    <message>
        <source>At the end of a track</source>
        <translation>曲の終わり</translation>
    </message>
    <message>
        <source>When you skip</source>
        <translation>スキップしたとき</translation>
    </message>
    <message>
        <source>How long the end of one track overlaps the start of the next. Albums played in order have no overlap, unless you skip.</source>
        <translation>曲の終わりと次の曲の始まりを重ねる長さ。順番どおりに再生するアルバムは、スキップしないかぎり重なりません。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>A short fade only keeps it from clicking; a longer one is heard. Off is at once.</source>
        <translation>短いフェードはプチッという音を防ぐだけ、長いフェードは耳に聞こえます。オフではすぐに切り替わります。</translation>
    </message>
    <message>
        <source>When you pause, and go on</source>
        <translation>一時停止と再開</translation>
    </message>
    <message>
        <source>When you stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>When you seek, or skip without a crossfade</source>
        <translation>位置の移動と、クロスフェードなしのスキップ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>Pause when it is unplugged</source>
        <translation>抜かれたら一時停止</translation>
    </message>
    <message>
        <source>The system’s default device</source>
        <translation>システムの既定のデバイス</translation>
    </message>
    <message>
        <source>It is not connected. Until it is, the system’s default device plays.</source>
        <translation>接続されていません。接続されるまで、システムの既定のデバイスで再生します。</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Equaliser</source>
        <translation>イコライザー</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>From one track to the next</source>
        <translation>曲から曲へ</translation>
    </message>
    <message>
        <source>Pausing and stopping</source>
        <translation>一時停止と停止</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>再生するデバイス</translation>
    </message>
</context>
<context>
    <name>SoundsChoice</name>
    <message>
        <source>How many tracks have been heard</source>
        <translation>聴き終えた曲数</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hear how your tracks sound</source>
        <translation>曲の響きを聴く</translation>
    </message>
    <message>
        <source>Then you can find what sounds like a track you like. It waits while you are on battery.</source>
        <translation>好きな曲に響きの似たものを探せるようになります。バッテリー駆動中は待ちます。</translation>
    </message>
    <message>
        <source>There is nothing to hear yet.</source>
        <translation>聴くものはまだありません。</translation>
    </message>
    <message>
        <source>All heard: {tracks}</source>
        <translation>すべて聴きました: {tracks}</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · 一時停止中</translation>
    </message>
    <message>
        <source> · goes on when your folders have been looked at</source>
        <translation> · フォルダを調べ終わると続きます</translation>
    </message>
    <message>
        <source> · goes on when your computer is plugged in</source>
        <translation> · 電源につなぐと続きます</translation>
    </message>
    <message>
        <source> · less than a minute left</source>
        <translation> · 残り1分未満</translation>
    </message>
    <message>
        <source> · about {time} left</source>
        <translation> · 残り約{time}</translation>
    </message>
</context>
<context>
    <name>SoundsLikePage</name>
    <message>
        <source>Tracks that sound alike</source>
        <translation>響きの似た曲</translation>
    </message>
    <message>
        <source>Nothing else is known yet</source>
        <translation>ほかはまだ分かりません</translation>
    </message>
    <message>
        <source>Segue has not heard how your other tracks sound. Its settings tell how far it is.</source>
        <translation>Segueはほかの曲の響きをまだ聴いていません。進み具合は設定で見られます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sounds like “{title}”</source>
        <translation>「{title}」に似た響き</translation>
    </message>
    <message>
        <source>by {artist} · </source>
        <translation>{artist} · </translation>
    </message>
    <message>
        <source> · it has no genre, but sounds like {genre}</source>
        <translation> · ジャンルはありませんが、{genre}に似た響きです</translation>
    </message>
</context>
<context>
    <name>SpellChoice</name>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All the years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>ほかの年</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate (Alt+1 to Alt+5; Alt+0 for none)</source>
        <translation>評価（Alt+1～Alt+5、Alt+0でなし）</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
</context>
<context>
    <name>StateValue</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>StationPlaces</name>
    <message>
        <source>Open address…</source>
        <translation>アドレスを開く…</translation>
    </message>
    <message>
        <source>station stream internet url add</source>
        <translation>ラジオ局 ストリーム インターネット url 追加</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ラジオ局</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ラジオ局</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>アドレスを開く…</translation>
    </message>
    <message>
        <source>Segue connects to a station only while you play it. Your plays of it are in your history, and teach nothing: what was on, you did not choose.</source>
        <translation>Segueは再生中だけラジオ局に接続します。再生は履歴に残りますが、流れた曲は自分で選んだものではないので、学習には使いません。</translation>
    </message>
    <message>
        <source>No stations</source>
        <translation>ラジオ局はありません</translation>
    </message>
    <message>
        <source>A station whose address you open is played at once, and kept here.</source>
        <translation>アドレスを開いたラジオ局はすぐに再生され、ここに残ります。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>SurpriseChoice</name>
    <message>
        <source>How much is unexpected</source>
        <translation>意外な曲の多さ</translation>
    </message>
    <message>
        <source>There are more of them where you hear them through, fewer where you skip them.</source>
        <translation>最後まで聴けば増え、スキップすれば減ります。</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>なじみの曲</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>驚かせて</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>ほどよく</translation>
    </message>
    <message>
        <source>Offers hold only what you know well and heard lately.</source>
        <translation>提案は、よく知っていて最近聴いたものだけになります。</translation>
    </message>
    <message>
        <source>Forgotten favourites, deep cuts and tracks never played: now about {now} of {size} tracks.</source>
        <translation>忘れていたお気に入り、隠れた名曲、未再生の曲。いまは{size}曲中およそ{now}曲です。</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Composers</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation>コンピレーションの一部</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is mixed stays as it is in each track, unless you type over it.</source>
        <translation>混在している項目は、上から入力しない限り曲ごとのままです。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>shown as {genres}</source>
        <translation>{genres}と表示</translation>
    </message>
    <message>
        <source>Several artists, genres, moods or composers: put “{separator}” between them.</source>
        <translation>アーティスト、ジャンル、ムード、作曲者が複数あるときは、間に「{separator}」を入れます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{files} could not be changed</source>
        <translation>{files}を変更できませんでした</translation>
    </message>
    <message>
        <source>Each is as it was before.</source>
        <translation>どれも前のままです。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>前のままです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mixed: {values}</source>
        <translation>混在: {values}</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>外されます</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Remove from all tracks (Delete)</source>
        <translation>すべての曲から外す（Delete）</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Over time</source>
        <translation>時間の流れ</translation>
    </message>
</context>
<context>
    <name>TimedLines</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Copy the lyrics</source>
        <translation>歌詞をコピー</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>{told}; {key} undoes it</source>
        <translation>{told}。{key}で元に戻せます</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>元に戻しました: {told}</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>やり直しました: {told}</translation>
    </message>
</context>
<context>
    <name>TopList</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
</context>
<context>
    <name>TrackActions</name>
    <message>
        <source>“{title}” will play next</source>
        <translation>次に「{title}」を再生します</translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <translation>「{title}」を再生待ちに追加しました</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>“{file}” cannot be played: {reason}</source>
        <translation>「{file}」を再生できません: {reason}</translation>
    </message>
    <message>
        <source>There is no music in it</source>
        <translation>音楽がありません</translation>
    </message>
    <message>
        <source>Kept as the playlist “{playlist}”</source>
        <translation>プレイリスト「{playlist}」として保存しました</translation>
    </message>
    <message>
        <source>Rating removed: it was {stars}</source>
        <translation>評価を外しました（前は{stars}）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>プレイリストに追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No longer love</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>What Segue learns</source>
        <translation>Segueの学習</translation>
    </message>
    <message>
        <source>Find what sounds like this</source>
        <translation>響きの似たものを探す</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>再生を表示</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>タグを編集…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>“{name}” is left out of your taste</source>
        <translation>「{name}」を好みから除きました</translation>
    </message>
    <message>
        <source>Out of my taste, not of my history</source>
        <translation>好みから除く (履歴には残る)</translation>
    </message>
    <message>
        <source>Learn from {name} again</source>
        <translation>{name}をまた学習に使う</translation>
    </message>
    <message>
        <source>Leave {name} out of my taste</source>
        <translation>{name}を好みから除く</translation>
    </message>
    <message>
        <source>Out of my history</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Forget all plays of {name}</source>
        <translation>{name}の再生をすべて忘れる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>トラック番号</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>オリジナルの年</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最後の再生</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>In the file: {words}</source>
        <translation>ファイルの記載: {words}</translation>
    </message>
    <message>
        <source>by {artist}</source>
        <translation>{artist}</translation>
    </message>
    <message>
        <source>from {album}</source>
        <translation>『{album}』から</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <translation>{stars}の評価</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>{plays}, {prior} of them counted by another player before</source>
        <translation>{plays}（うち{prior}はほかのプレーヤーでの分）</translation>
    </message>
    <message>
        <source>{plays}, counted by another player before</source>
        <translation>{plays}（ほかのプレーヤーでの分）</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはやめておく</translation>
    </message>
    <message>
        <source>Offer less often</source>
        <translation>提案を減らす</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>学習を休止</translation>
    </message>
    <message>
        <source>Learning is paused: learn again</source>
        <translation>学習を休止中: 再開する</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Open Segue</source>
        <translation>Segueを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>何も再生していません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>No longer love it</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>Play “{offer}”</source>
        <translation>「{offer}」を再生</translation>
    </message>
    <message>
        <source>End the private session</source>
        <translation>プライベートセッションを終える</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>プライベートセッション</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Activity: {word}</source>
        <translation>していること: {word}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>UnfoundPage</name>
    <message>
        <source>Nothing found here</source>
        <translation>ここには見つかりません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>None of these fits “{words}”. Elsewhere in your library there is:</source>
        <translation>「{words}」に合うものはここにありません。ライブラリのほかの場所にあるもの:</translation>
    </message>
    <message>
        <source>Nothing in your library fits “{words}”.</source>
        <translation>「{words}」に合うものはライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>字幕なし</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>字幕{number}</translation>
    </message>
    <message>
        <source>Soundtrack {number}</source>
        <translation>音声{number}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのとおり</translation>
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
        <translation>端を切っていっぱいに表示</translation>
    </message>
</context>
<context>
    <name>VolumeKnob</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>音量{percent} %</translation>
    </message>
    <message>
        <source>Turn the wheel, or press to mute (Ctrl+M)</source>
        <translation>ホイールで調節、押してミュート（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>The hours of your week</source>
        <translation>1週間の聴く時間帯</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Save as a picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>A habit of yours</source>
        <translation>あなたの習慣</translation>
    </message>
    <message>
        <source>A habit that is not offered</source>
        <translation>提案しない習慣</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>まだ振り返るものがありません</translation>
    </message>
    <message>
        <source>Play some music: the hours of your week, your lists and what Segue learns stand here then. What you have heard elsewhere can come along.</source>
        <translation>音楽を再生してみてください。1週間の聴く時間、リスト、Segueが学んだことがここに並びます。ほかで聴いたものも取り込めます。</translation>
    </message>
    <message>
        <source>Bring in a listening history…</source>
        <translation>再生履歴を取り込む…</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>1週間の聴き方</translation>
    </message>
    <message>
        <source>The hours of your week</source>
        <translation>1週間の聴く時間帯</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間の流れ</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>よく再生したもの</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>of {whose}</source>
        <translation>{whose}</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Show five</source>
        <translation>5件表示</translation>
    </message>
    <message>
        <source>Show ten</source>
        <translation>10件表示</translation>
    </message>
    <message>
        <source>Point at an hour to see what is behind it; press it to see its plays.</source>
        <translation>時間にポインターを合わせると内訳が、押すとその再生が見られます。</translation>
    </message>
    <message>
        <source>the newest {plays} of {all}</source>
        <translation>{all}件中、新しい{plays}件</translation>
    </message>
</context>
<context>
    <name>WeekPlaces</name>
    <message>
        <source>Your week</source>
        <translation>1週間の聴き方</translation>
    </message>
    <message>
        <source>heat map year month what Segue has learned habits</source>
        <translation>ヒートマップ 年 月 学んだこと 習慣</translation>
    </message>
    <message>
        <source>Forget an artist…</source>
        <translation>アーティストを忘れる…</translation>
    </message>
    <message>
        <source>plays log delete privacy</source>
        <translation>再生 記録 削除 プライバシー</translation>
    </message>
</context>
<context>
    <name>WhoseField</name>
    <message>
        <source>Genre or artist</source>
        <translation>ジャンルかアーティスト</translation>
    </message>
    <message>
        <source>Only the music of a genre or an artist</source>
        <translation>あるジャンルかアーティストの音楽だけ</translation>
    </message>
    <message>
        <source>All music again</source>
        <translation>すべての音楽に戻す</translation>
    </message>
    <message>
        <source>Genres and artists of that name</source>
        <translation>その名前のジャンルとアーティスト</translation>
    </message>
    <message>
        <source>{genre} (genre)</source>
        <translation>{genre}（ジャンル）</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>See these plays</source>
        <translation>これらの再生を見る</translation>
    </message>
    <message>
        <source>Your history with it</source>
        <translation>この曲の再生履歴</translation>
    </message>
    <message>
        <source>See all its plays</source>
        <translation>再生をすべて見る</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Where Segue begins</source>
        <translation>最初に開くところ</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>前回の続き</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>並べる行き先</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Bookmarks, stations and what is missing are there while there are any.</source>
        <translation>ブックマーク、ラジオ局、見つからない曲は、あるときだけ表示されます。</translation>
    </message>
    <message>
        <source>Each time it is opened.</source>
        <translation>Segueを開くたびに、ここから始まります。</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Ask for music</source>
        <translation>音楽を頼む</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>A question now and then</source>
        <translation>ときどきの質問</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Hide the queue</source>
        <translation>再生待ちを隠す</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>再生待ちを表示</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>探す 絞り込み</translation>
    </message>
    <message>
        <source>Play, go to, do: by a word</source>
        <translation>言葉で再生・移動・操作</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直し redo</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>再生待ちの表示／非表示</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>選んだもののメニュー</translation>
    </message>
    <message>
        <source>context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Quit Segue</source>
        <translation>Segueを終了</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>終了 閉じる exit</translation>
    </message>
</context>
<context>
    <name>WordsValue</name>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>次を含まない</translation>
    </message>
    <message>
        <source>contains exactly</source>
        <translation>次と完全に一致</translation>
    </message>
    <message>
        <source>does not contain exactly</source>
        <translation>次と完全には一致しない</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>_ArrangedList</name>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Spaceで表示／非表示 · Alt+矢印キーで移動</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>One history</source>
        <translation>1つの履歴</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>同じではない</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>2つの履歴</translation>
    </message>
    <message>
        <source>Own histories</source>
        <translation>別々の履歴</translation>
    </message>
</context>
<context>
    <name>_CommandRow</name>
    <message>
        <source>Reset the keys of “{command}”</source>
        <translation>「{command}」のキーを初期状態に戻す</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共有シークレット</translation>
    </message>
    <message>
        <source>Last.fm lets a program in by a key, and Segue has none of its own: get one for yourself at last.fm/api, free of charge, and paste both its parts here.</source>
        <translation>Last.fmに接続するにはキーが必要ですが、Segue自身のキーはありません。last.fm/apiで自分用のキーを無料で取得し、両方をここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Go on in the browser</source>
        <translation>ブラウザで続ける</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Last.fm has opened in your browser. Allow Segue there, and come back.</source>
        <translation>ブラウザでLast.fmを開きました。Segueを許可してから戻ってください。</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <translation>許可しました</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
</context>
<context>
    <name>_Controls</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>画面の縦横比</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面（F）</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>ウィンドウに戻る（Esc）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>_CoverPicture</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>外されます</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>_End</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Play, go to, do …</source>
        <translation>再生・移動・操作…</translation>
    </message>
    <message>
        <source>Play, go to, do</source>
        <translation>再生・移動・操作</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>, track {number}</source>
        <translation>、トラック{number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない曲</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>_FolderModel</name>
    <message>
        <source>not here just now</source>
        <translation>いまありません</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{service} is connected: what you play from now on is sent there</source>
        <translation>{service}に接続しました。これから再生するものを送ります</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>_Learns</name>
    <message>
        <source>Segue learns as you listen</source>
        <translation>聴くほどに、Segueは学びます</translation>
    </message>
    <message>
        <source>While you listen, Segue remembers what you play, when, and what you skip.</source>
        <translation>聴いているあいだ、Segueは何をいつ再生し、何をスキップしたかを覚えます。</translation>
    </message>
    <message>
        <source>After a week or two it starts to know your hours, and offers a list with its reason: never more often than you like.</source>
        <translation>1～2週間すると聴く時間が分かり始め、理由を添えてリストを提案します。望むより多くなることはありません。</translation>
    </message>
    <message>
        <source>All of this stays on this machine, in one file that is yours to copy or delete. Nothing is sent anywhere.</source>
        <translation>これらはすべてこのコンピューターの1つのファイルに残り、コピーも削除も自由です。どこにも送られません。</translation>
    </message>
    <message>
        <source>Play something</source>
        <translation>何か再生する</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見て回る</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Segue looks at your music: the first of it is here in a moment.</source>
        <translation>音楽を調べています。最初の曲はまもなく入ります。</translation>
    </message>
    <message>
        <source>There is no music in this folder yet.</source>
        <translation>このフォルダにはまだ音楽がありません。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>「{name}」を読めません: {reason}</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>Play “{offer}”</source>
        <translation>「{offer}」を再生</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it as a playlist of your own</source>
        <translation>自分のプレイリストとして保存</translation>
    </message>
    <message>
        <source>Keep “{offer}” as a playlist</source>
        <translation>「{offer}」をプレイリストとして保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open “{offer}”</source>
        <translation>「{offer}」を開く</translation>
    </message>
</context>
<context>
    <name>_PastStep</name>
    <message>
        <source>Bring your years along</source>
        <translation>これまでの記録も一緒に</translation>
    </message>
    <message>
        <source>Your music is being looked at meanwhile. This was found here too, and can come along: it is only read, and stays on this machine.</source>
        <translation>音楽はいま調べているところです。ここではこれも見つかり、一緒に引き継げます。読むだけで、このコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Bring it along</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはやめておく</translation>
    </message>
    <message>
        <source>The settings can bring it later, too.</source>
        <translation>あとから設定でも引き継げます。</translation>
    </message>
    <message>
        <source>Ratings, how often you played what, and playlists</source>
        <translation>評価、再生回数、プレイリスト</translation>
    </message>
    <message>
        <source>What you have listened to, and when: {file}</source>
        <translation>聴いたものと日時: {file}</translation>
    </message>
</context>
<context>
    <name>_PlaysModel</name>
    <message>
        <source>{how} · elsewhere</source>
        <translation>{how} · ほかの場所で</translation>
    </message>
    <message>
        <source>{how} · not learned from</source>
        <translation>{how} · 学習に使わない</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>最後まで</translation>
    </message>
    <message>
        <source>skipped at {time}</source>
        <translation>{time}でスキップ</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>{time}で停止</translation>
    </message>
    <message>
        <source>could not be played</source>
        <translation>再生できませんでした</translation>
    </message>
</context>
<context>
    <name>_QueueList</name>
    <message>
        <source>Remove from the queue</source>
        <translation>再生待ちから外す</translation>
    </message>
</context>
<context>
    <name>_QueueModel</name>
    <message>
        <source>by {artist}</source>
        <translation>{artist}</translation>
    </message>
</context>
<context>
    <name>_RecipeCard</name>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use “{recipe}”</source>
        <translation>「{recipe}」を使う</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>New name for {activity}</source>
        <translation>{activity}の新しい名前</translation>
    </message>
    <message>
        <source>Rename {activity}</source>
        <translation>{activity}の名前を変更</translation>
    </message>
    <message>
        <source>Move {activity} up</source>
        <translation>{activity}を上へ</translation>
    </message>
    <message>
        <source>Move {activity} down</source>
        <translation>{activity}を下へ</translation>
    </message>
    <message>
        <source>Remove {activity}</source>
        <translation>{activity}を外す</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>Another separator: {what}</source>
        <translation>ほかの区切り: {what}</translation>
    </message>
    <message>
        <source>Type a separator, with blanks around it if they belong to it, and press Return</source>
        <translation>区切りを入力してEnterを押してください。前後の空白も区切りに含められます</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>not here</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search commands and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>_ServiceRow</name>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect {service}</source>
        <translation>{service}に接続</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Send to {service} now</source>
        <translation>{service}に今すぐ送る</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Disconnect {service}</source>
        <translation>{service}の接続を解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>接続し直す…</translation>
    </message>
    <message>
        <source>{service} is disconnected</source>
        <translation>{service}の接続を解除しました</translation>
    </message>
</context>
<context>
    <name>_StationModel</name>
    <message>
        <source>{station}, playing</source>
        <translation>{station}、再生中</translation>
    </message>
</context>
<context>
    <name>_TokenForm</name>
    <message>
        <source>User token</source>
        <translation>ユーザートークン</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Copy the user token from your settings at listenbrainz.org, and paste it here.</source>
        <translation>listenbrainz.orgの設定からユーザートークンをコピーし、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>Where is your music?</source>
        <translation>音楽はどこにありますか？</translation>
    </message>
    <message>
        <source>Segue plays the files you already have. It reads their tags, changes a file only when you ask it to, and sees by itself when music comes or goes.</source>
        <translation>Segueは手元にあるファイルを再生します。タグを読み、頼まれたときだけファイルを変更し、音楽が増えたり減ったりすれば自分で気づきます。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダを使う</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず見て回る</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>ここにフォルダをドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Segue looks at your music first: what it has not read yet would not be found again.</source>
        <translation>Segueは先に音楽を調べます。まだ読んでいないものは見つけられないためです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>停止: {title}</translation>
    </message>
</context>
</TS>
