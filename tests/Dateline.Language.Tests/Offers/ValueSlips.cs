using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Offers;

/// <summary>Values as people of several countries write them, with and without a slip, in every place where a value can stand.</summary>
internal static class ValueSlips
{
    private static readonly string[] Months =
        ["October", "Oct", "oct.", "Oktober", "octobre", "octubre", "ottobre", "outubro", "октября", "października", "October,", "March", "mars", "Mai", "août", "X", "XII"];

    private static readonly Gen<int> Year = Gen.Frequency((6, Gen.Choose(1990, 2031)), (1, Gen.Choose(1, 2100)), (1, Gen.Choose(1150, 1760)));

    private static readonly Gen<string> Date =
        from year in Year
        from month in Gen.Choose(0, 13)
        from day in Gen.Choose(0, 32)
        from name in Gen.Elements(Months)
        from form in Gen.Choose(0, 39)
        select Written(year, month, day, name, form);

    private static readonly Gen<string> Period =
        from first in Date
        from second in Date
        from between in Gen.Elements(" to ", " - ", "-", "/", "..", " bis ", " or ", ", ", " and ", "–", " au ")
        select first + between + second;

    private static readonly Gen<string> Framed =
        from date in Gen.OneOf(Date, Period)
        from frame in Gen.Elements("{0}", "ca. {0}", "{0}?", "~{0}", "before {0}", "nach {0}", "seit {0}", "until {0}", "{0} (?)", "[{0}]", "early {0}", "{0}.", "{0} 3pm", "{0} 15.30 Uhr", "{0}T14:30 CET", "{0} 14:30", "{0}T14:30:00+02:00", "{0} BC", "{0} v. Chr.", "by {0}", "{0} or later")
        select frame.Replace("{0}", date, StringComparison.Ordinal);

    private static readonly Gen<string> Number =
        from whole in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 2_000_000))
        from parts in Gen.Choose(0, 999)
        from form in Gen.Elements("{0}", "{0:N0}", "{0}.{1}", "{0},{1:000}", "{0}.{1:000}", ".{1}", "{0}%", "{0} percent", "~{0}", "ca. {0}", "etwa {0}", "{0} oder {1}", "{0}-{1}", "{0}–{1}", "{0}+", "+{0}", "−{0}", "- {0}", "{0} of {1}", "{0}/{1}", "{0}k", "{0} Mio", "1.{0}E+05", "{0} people", "{0} maximum", "({0})", "“{0}”", "{0},", "{0} (approx.)", "O{0}", "{0}l", "{0}½", "{0};{1}", "{0}, {1}", "minus {0}")
        select string.Format(CultureInfo.InvariantCulture, form, whole, parts);

    private static readonly Gen<string> Word = Gen.Elements(
        "none", "nil", "zero", "unknown", "TBD", "n/a", "?", "~", "-", "null", "twelve", "a dozen", "several", "half", "yes", "No", "NaN", "2021年10月6日", "٢٠٢١-١٠-٠٦", "２０２１-１０-０６", "yesterday", "last Monday", "2020-21", "2019-20", "1999-00", "2024-25", "43891", "1633478400", "202003", "-44", "44 BC", "..1910", "1910..", "0000-00-00", "spring 2020", "winter 2023", "FY2021", "2021-W40", "the 1900s", "1743/44", "yyyy-mm-dd");

    private static readonly Gen<string> Name = Gen.Elements(
        "open", "Open", "opened", "оpen", "closed", "shut", "open, closed", "open/closed", "nato", "NATO", "nаto", "natο", "the Alliance", "russia", "pavel", "pаvel", "Pavel", "ada", "Ada Lovelace", "ben", "ben; pavel", "ben and pavel", "nobody-at-all", "nobody?", "nobody (?)", "vacant?", "everybody", "Ada Lovelace (guest)", "open, p. 4", "2020-10-06", "first-day", "slip", "home-world", "https://example.org/home");

    private static readonly Gen<string> Address =
        from host in Gen.Elements("example.org", "www.example.org", "example.org/May Fair.jpg", "example.org/a, p. 4", "еxample.org", "localhost")
        from scheme in Gen.Elements("https://", "http://", "hhttps://", "https//", "https:/", "https:\\\\", "htps://", "", "ftp://", "https://https://", "<https://")
        select scheme + host;

    private static readonly Gen<string> Change =
        from before in Gen.OneOf(Number, Name, Word)
        from after in Gen.OneOf(Number, Name, Word)
        from form in Gen.Elements("{0} -> {1}", "{0}->{1}", "{0} to {1}", "from {0} to {1}", "{0}-{1}", "{0}/{1}", "{1} (was {0})", "-> {1}", "-> {0} -> {1}", "{0} => {1}", "{0} – {1}", "{1} <- {0}", "down to {1}", "{0} ->", "{0}", "+{1}", "-{1} (to {0})", "by {1}", "halved", "x2", "up {1}", "{0}, then {1}", "{0} -> {1} -> {0}")
        select form.Replace("{0}", before, StringComparison.Ordinal).Replace("{1}", after, StringComparison.Ordinal);

    /// <summary>Who joins a set and who leaves it, as people say that.</summary>
    private static readonly Gen<string> SetChange =
        from first in Gen.Elements("ben", "pavel", "ada-lovelace", "Ben", "nobody", "all", "zoe", "x, y", "ben.")
        from second in Gen.Elements("ben", "pavel", "ada-lovelace", "Pavel", "none", "zoe")
        from form in Gen.Elements(
            "+{0}", "-{0}", "{0}", "+{0}, -{1}", "+ {0}, - {1}", "{0} -> {1}", "-> {0}", "-> [{0}, {1}]", "[{0}] -> [{1}]", "[{0}, {1}]", "{0}, {1}", "{0} and {1}", "+{0} and -{1}", "{0} joins, {1} leaves",
            "joined: {0}; left: {1}", "[{0}] -> []", "-> []", "–{0}", "+[{0}, {1}]", "[+{0}, -{1}]", "{{ joins: {0} }}", "{{ joins: [{0}, {1}] }}", "{{ leaves: {0}, joins: {1} }}", "{{ from: [{0}], to: [{1}] }}", "-{0}, {1}", "+{0}, -{0}", "{0} → {1}", "new: {0}", "-> everybody", "everybody", "+everybody", "-> [all]", "- all of them", "+{0} (guest)", "-> [{0} (guest)]", "+{0}?")
        select form.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>Numbers that are partly known, and how they change.</summary>
    private static readonly Gen<string> Estimate =
        from low in Gen.Choose(0, 90)
        from size in Gen.Choose(0, 60)
        from form in Gen.Elements(
            "{0}..{1}", "{0}..", "..{1}", "about {0}", "~{0}", "-> about {0}", "-> {0}..{1}", "-> {0} to {1}", "{0}..{1} -> about {1}", "{0} -> at least {1}", "-> {{ low: {0}, best: {0}, high: {1} }}", "-> {{ low: {0}, high: {1} }}", "{{ min: {0}, max: {1} }}",
            "{{ low: {0}, best: about {1} }}", "{{ best: about {0} }}", "{{ at-least: {0} }}", "+{0}..{1}", "+ {0} to {1}", "+{0}-{1}", "up by {0} to {1}", "-{0} to {1}", "+at least {0}", "+about {0}", "-> more than {0}", "{0}-{1} -> {1}..", "between {0} and {1}", "dozens", "{0} ± 5", "{1}..{0}", "-> {1}..{0}", "about {0} -> {1}", "between {0} and {1}, probably {1}", "{0} ({0} to {1})", "{0}-{1}, most likely {0}", "-about {0}", "+~{0}", "about {0} more", "up by some {1}", "+{0} ± 5", "{0} at folio 12", "{0}..{1}, p. 4", "{0} (page {1})")
        select form.Replace("{0}", low.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{1}", (low + size).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>Lengths of time, and how far from an event.</summary>
    private static readonly Gen<string> Distance =
        from amount in Gen.Elements("2 weeks", "90 days", "1 year 3 months", "about 3 months", "-5 days", "–5 days", "90", "three months", "90d", "36 hours", "half a year", "2-3 weeks", "P3M", "at least 90 days", "no more than 2 weeks", "1.5 years", "a month")
        from word in Gen.Elements("at-least", "at-most", "at least", "by", "within", "of", "min", "att-least", "exactly")
        from form in Gen.Elements(
            "{0}", "first-day, {1} {0}", "first-day {1} {0}", "{1} {0} after first-day", "{0} after first-day", "{0} of first-day", "first-day + {0}", "first-day ({1} {0})", "{{ event: first-day, {1}: {0} }}", "{{ first-day: {0} }}",
            "{{ event: first-day, {0} }}", "[first-day, {1}: {0}]", "{{ {1}: {0} }}", "{{ event: first-day }}", "first-day, {1}: {0}", "[{{ event: first-day, {1}: {0} }}, first-day]", "{0} before first-day", "nowhere + {0}")
        select form.Replace("{0}", amount, StringComparison.Ordinal).Replace("{1}", word, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>Sources with a place in them.</summary>
    private static readonly Gen<string> Cited =
        from place in Gen.Elements("folio 12", "p. 4", "page 12: the list", "paragraph 4, line 2", "12", "§ 3", "headline", "“so it is”")
        from form in Gen.Elements(
            "[home-world {0}]", "home-world {0}", "[home-world, {0}]", "[home-world, at: {0}]", "{{ home-world: {0} }}", "{{ source: home-world, at: {0} }}", "[{{ source: home-world, at: {0} }}]", "[{{ source: home-world, page: {0} }}]", "[home-world ({0})]", "[home-world: {0}]",
            "[{{ home-world: {0} }}]", "[{{ source: home-world, at: {0} }}, {{ source: home-world, at: folio 1 }}]", "[The home world {0}]", "[home-world, first-day {0}]", "{{ at: {0} }}")
        select form.Replace("{0}", place, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static readonly Gen<string> Value =
        from value in Gen.Frequency((4, Framed), (4, Number), (2, Word), (2, Name), (1, Address), (4, Change), (2, SetChange), (2, Estimate), (2, Distance), (1, Cited))
        from slip in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 4)))
        from at in Gen.Choose(0, 1000)
        from sign in Gen.Elements("0", "1", "O", "l", "-", ".", ",", " ", "/", "?", "x", "а", "١", "：", "’", "–")
        select Slipped(value, slip, at, sign);

    private static readonly string[] Fields =
    [
        "people", "few", "warmer", "ratio", "percent", "is-public", "opened", "late", "season", "at", "link", "state", "by", "who", "what", "remark", "visitors", "names", "figures", "ratios", "days", "states",
        "limit", "small", "rising", "warmth", "share", "door", "gate", "head", "members", "tags", "toll", "dead", "depth", "lasted", "within", "before", "effective", "after", "sources", "status", "split", "poeple",
    ];

    private static readonly string[] Places =
    [
        "  {0}: {1}\n", "  {0}: \"{1}\"\n", "  {0}: '{1}'\n", "  {0}: [{1}]\n", "  {0}: [\"{1}\", ben]\n", "  {0}: {{ value: \"{1}\" }}\n", "  {0}:\n    value: {1}\n    note: x\n", "  {0}:\n    - {1}\n",
        "  {0}: {{ value: 3, says: {{ home-world: \"{1}\" }}, why: so }}\n", "  steps: [{{ what: a, when: \"{1}\", how-many: \"{1}\", who: \"{1}\" }}]\n", "  split: {{ value: 7, parts: {{ expelled: \"{1}\", rest: 3 }} }}\n",
    ];

    /// <summary>Lines of an event that state a value of sets, estimates, lengths of time, distances or places in sources.</summary>
    private static readonly Gen<string> LinesOfNewWords =
        from one in Gen.OneOf(
            Of(SetChange, "members", "tags"), Of(Estimate, "toll", "dead", "depth", "people"), Of(Distance, "after", "before", "within", "lasted"), Of(Cited, "sources"))
        from slip in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        from at in Gen.Choose(0, 1000)
        from sign in Gen.Elements("0", "-", ",", " ", "+", "[", "}", ":")
        from place in Gen.Frequency((6, Gen.Constant(Places[0])), (3, Gen.Elements(Places[..8])))
        let value = Slipped(one.Value, slip, at, sign)
        select "  date: 2021-10-06\n" + string.Format(CultureInfo.InvariantCulture, place, one.Field, Escaped(value, place));

    /// <summary>Lines of an event that state one such value.</summary>
    private static readonly Gen<string> LinesOfAll =
        from field in Gen.Elements(Fields)
        from value in Value
        from place in Gen.Frequency((6, Gen.Constant(Places[0])), (4, Gen.Elements(Places)))
        from ofDate in Gen.Choose(0, 7)
        select (ofDate == 0 ? "" : "  date: 2021-10-06\n")
            + string.Format(CultureInfo.InvariantCulture, ofDate == 0 ? Places[0] : place, ofDate == 0 ? "date" : field, Escaped(value, place));

    /// <summary>Lines of an event that state one value.</summary>
    public static Gen<string> Lines { get; } = Gen.Frequency((3, LinesOfAll), (2, LinesOfNewWords));

    private static Gen<(string Field, string Value)> Of(Gen<string> values, params string[] fields) =>
        from field in Gen.Elements(fields)
        from value in values
        select (field, value);

    private static string Written(int year, int month, int day, string name, int form) => string.Format(CultureInfo.InvariantCulture, form switch
    {
        0 => "{0:0000}-{1:00}-{2:00}",
        1 => "{0}-{1}-{2}",
        2 => "{2}.{1}.{0}",
        3 => "{2:00}.{1:00}.{4:00}",
        4 => "{1}/{2}/{0}",
        5 => "{2}/{1}/{4:00}",
        6 => "{0}/{1:00}/{2:00}",
        7 => "{2} {3} {0}",
        8 => "{2}. {3} {0}",
        9 => "{3} {2}, {0}",
        10 => "{3} {0}",
        11 => "{0} {3}",
        12 => "{2}-{3}-{4:00}",
        13 => "{0:0000}{1:00}{2:00}",
        14 => "{0:0000}{1:00}",
        15 => "{4:00}-{1:00}-{2:00}",
        16 => "{0}-{4:00}",
        17 => "{0}/{5:00}",
        18 => "{0}-{5:00}",
        19 => "{0:0000}-{1:00}",
        20 => "{0:0000}",
        21 => "{0}s",
        22 => "{2}th century",
        23 => "{0}-Q{1}",
        24 => "Q{1} {0}",
        25 => "{0}-W{2:00}",
        26 => "{0:0000}-{6:000}",
        27 => "{0}年{1}月{2}日",
        28 => "{2} de octubre de {0}",
        29 => "spring {0}",
        30 => "winter {0}/{5:00}",
        31 => "{0:0000}-{1:00}..{0:0000}-{2:00}",
        32 => "{0:0000}-{1:00}-{2:00}/{1:00}",
        33 => "{2}-{1}. {3} {0}",
        34 => "{0}_{1:00}_{2:00}",
        35 => "-{4}",
        36 => "{4} BC",
        37 => "{0:0000}–{1:00}–{2:00}",
        38 => "{2} {3}",
        _ => "{3} {4:00}",
    }, year, month, day, name, year % 100, (year + 1) % 100, (month * 30) + day);

    private static string Slipped(string value, int slip, int at, string sign)
    {
        int place = value.Length == 0 ? 0 : at % value.Length;
        bool splits = place > 0 && place < value.Length && char.IsSurrogate(value[place]);
        return slip switch
        {
            _ when splits || value.Length == 0 => value,
            1 => value.Remove(place, 1),
            2 => value.Insert(place, sign),
            3 => value.Remove(place, 1).Insert(place, sign),
            4 when place + 1 < value.Length => value[..place] + value[place + 1] + value[place] + value[(place + 2)..],
            _ => value,
        };
    }

    private static string Escaped(string value, string place) =>
        place.Contains('"', StringComparison.Ordinal) ? value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        : place.Contains('\'', StringComparison.Ordinal) ? value.Replace("'", "''", StringComparison.Ordinal)
        : value;
}
