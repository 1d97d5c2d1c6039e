namespace Dateline.Language.Tests.Schema;

/// <summary>Each mistake in a timeline file gives one finding, at the place between the signs « and ».</summary>
public class FindingPlaceTests
{
    public static TheoryData<string, string> FirstLines => new()
    {
        { "DTL2001", "«»" },
        { "DTL2001", "«»# only a comment" },
        { "DTL2001", "«»timeline: school" },
        { "DTL2001", "«»dateline: 1" },
        { "DTL2002", "dateline: 1\ntimeline: school\n«evnts»:\n  lesson: {}" },
        { "DTL2002", "dateline: 1\ntimeline: school\n«colour»: red" },
        { "DTL2003", "dateline: 1\ntimeline: school\nevents:\n  a: {}\n«events»:\n  b: {}" },
        { "DTL2079", "dateline: «2»\ntimeline: school" },
        { "DTL2079", "dateline: «one»\ntimeline: school" },
        { "DTL2005", "«dateline»:\ntimeline: school" },
        { "DTL2005", "dateline: 1\n«timeline»:" },
        { "DTL2005", "dateline: 1\ntimeline: «[a]»" },
        { "DTL2011", "dateline: 1\ntimeline: «Russia NATO»" },
        { "DTL2012", "dateline: 1\ntimeline: «off»" },
        { "DTL2073", "dateline: 1\ntimeline: «entries»" },
        { "DTL2006", "dateline: 1\ntimeline: x\nnamespace: «System.Text»" },
        { "DTL2006", "dateline: 1\ntimeline: x\nnamespace: «Dateline»" },
        { "DTL2006", "dateline: 1\ntimeline: school\nnamespace: «Our..School»" },
        { "DTL2006", "dateline: 1\ntimeline: school\nnamespace: «Our.2nd»" },
        { "DTL2006", "dateline: 1\ntimeline: school\nnamespace: «Our.class»" },
        { "DTL2006", "dateline: 1\ntimeline: school\nnamespace: «Our-School»" },
        { "DTL2006", "dateline: 1\ntimeline: school\nnamespace: «Our.Timeline»" },
        { "DTL2074", "dateline: 1\ntimeline: school\nnamespace: Our.Lessons.Plan\nevents:\n  «plan»: {}" },
    };

    public static TheoryData<string, string> Declarations => new()
    {
        { "DTL2005", "choices: «none»" },
        { "DTL2005", "choices:\n  door: «open»" },
        { "DTL2005", "choices:\n  door: [open, «[a]»]" },
        { "DTL2005", "entities:\n  - «class»" },
        { "DTL2005", "entities:\n  class: «text»" },
        { "DTL2005", "entities:\n  class:\n    doc: «[a]»\n    teacher: text" },
        { "DTL2005", "events:\n  lesson:\n    fields: «topic»" },
        { "DTL2005", "events:\n  lesson:\n    fields:\n      topic: «[text]»" },
        { "DTL2005", "rules:\n  - «check»" },
        { "DTL2007", "events:\n  lesson:\n    «topic»: text\n    pupils: count" },
        { "DTL2007", "entities:\n  class:\n    fields:\n      teacher: text\n    «room»: text" },
        { "DTL2002", "events:\n  lesson:\n    «feilds»:\n      topic: text" },
        { "DTL2002", "events:\n  lesson:\n    «plurl»: lessons" },
        { "DTL2008", "choices:\n  «door»: []" },
        { "DTL2005", "records:\n  «step»:" },
        { "DTL2007", "records:\n  step:\n    fields:\n      what: text\n    «why»: text" },
        { "DTL2013", "records:\n  lesson:\n    what: text\nevents:\n  «lesson»: {}" },
        { "DTL2020", "records:\n  step:\n    what: «txt»" },
        { "DTL2026", "entities:\n  class: {}\nseries:\n  size: { of: class, type: count }\nrecords:\n  step:\n    class: class\n    size: «change of size»" },
        { "DTL2060", "records:\n  step:\n    what: { type: text, «unique»: yes }" },
        { "DTL2065", "records:\n  step:\n    «then»: step?" },
        { "DTL2065", "records:\n  step:\n    part: piece\n  piece:\n    what: text\n    «steps»: list of list of step" },
        { "DTL2070", "records:\n  step:\n    room-1: text\n    «room1»: text" },
        { "DTL2071", "records:\n  step:\n    «step»: text" },
        { "DTL2072", "records:\n  step:\n    «to-string»: text" },
        { "DTL2017", "entities:\n  person: {}\n  teacher:\n    is: «persn»\n    room: text" },
        { "DTL2017", "entities:\n  teacher:\n    is: «source»" },
        { "DTL2018", "entities:\n  room: {}\nevents:\n  lesson:\n    is: «room»" },
        { "DTL2019", "entities:\n  a:\n    is: «c»\n  b:\n    is: a\n  c:\n    is: b\n  d:\n    is: c" },
        { "DTL2019", "entities:\n  a:\n    is: «a»" },
        { "DTL2005", "entities:\n  a:\n    is: «[b]»\n  b: {}" },
        { "DTL2070", "entities:\n  teacher:\n    is: person\n    «room1»: text\n  person:\n    room-1: text" },
        { "DTL2080", "entities:\n  teacher:\n    is: person\n    «room»: text\n  person:\n    room: text" },
        { "DTL2016", "entities:\n  teacher:\n    is: person\n    size: text\n  person: {}\nseries:\n  «size»: { of: person, type: count }" },
        { "DTL2035", "entities:\n  class: {}\nseries:\n  size: { of: class, type: count }\nevents:\n  exam:\n    is: lesson\n    fields:\n      again: change of «size»\n  lesson:\n    fields:\n      class: class\n      size: change of size" },
        { "DTL2009", "choices:\n  door: [open, closed, «open»]" },
        { "DTL2011", "choices:\n  «Door»: [open]" },
        { "DTL2011", "choices:\n  door: [open, «Closed»]" },
        { "DTL2011", "events:\n  «sports_day»: {}" },
        { "DTL2011", "events:\n  lesson:\n    fields:\n      «2nd-room»: text" },
        { "DTL2011", "events:\n  lesson:\n    plural: «Lessons»" },
        { "DTL2011", "rules:\n  «Rule 1»: {}" },
        { "DTL2012", "choices:\n  door: [«on», shut]" },
        { "DTL2012", "events:\n  lesson:\n    fields:\n      «y»: text" },
        { "DTL2013", "choices:\n  lesson: [a, b]\nevents:\n  «lesson»: {}" },
        { "DTL2013", "entities:\n  lesson: {}\nevents:\n  «lesson»: {}" },
        { "DTL2014", "entities:\n  «source»: {}" },
        { "DTL2014", "events:\n  «as-of»: {}" },
        { "DTL2014", "choices:\n  «text»: [a, b]" },
        { "DTL2014", "events:\n  «event»: {}" },
        { "DTL2014", "entities:\n  «quote»: {}" },
        { "DTL2015", "entities:\n  class:\n    «name»: text" },
        { "DTL2015", "entities:\n  class:\n    «kind»: text" },
        { "DTL2015", "events:\n  lesson:\n    fields:\n      «status»: text" },
        { "DTL2015", "events:\n  lesson:\n    fields:\n      «quotes»: text" },
    };

    public static TheoryData<string, string> CSharpNames => new()
    {
        { "DTL2070", "events:\n  room-1: {}\n  «room1»: {}" },
        { "DTL2070", "choices:\n  door: [a-1, «a1»]" },
        { "DTL2070", "events:\n  lesson:\n    fields:\n      room: one of a-1 | b | «a1»" },
        { "DTL2070", "entities:\n  class: {}\nseries:\n  state: { of: class, type: one of a-1 | «a1» }" },
        { "DTL2070", "events:\n  lesson:\n    fields:\n      a-1: text\n      «a1»: text" },
        { "DTL2070", "entities:\n  lesson-room: {}\nevents:\n  lesson:\n    fields:\n      «room»: one of red | green" },
        { "DTL2071", "entities:\n  class:\n    «class»: text" },
        { "DTL2071", "entities:\n  size: {}\nseries:\n  «size»:\n    of: size\n    type: count" },
        { "DTL2072", "entities:\n  class:\n    «id»: text" },
        { "DTL2072", "entities:\n  class:\n    «clone»: text" },
        { "DTL2072", "events:\n  lesson:\n    fields:\n      «get-hash-code»: text" },
        { "DTL2072", "events:\n  lesson:\n    fields:\n      «evidence»: text" },
        { "DTL2073", "events:\n  «timeline»: {}" },
        { "DTL2073", "choices:\n  «entries»: [a, b]" },
        { "DTL2074", "entities:\n  «school»: {}" },
        { "DTL2075", "entities:\n  «system»: {}" },
        { "DTL2075", "records:\n  «origin»:\n    title: text" },
        { "DTL2073", "records:\n  «to-string»:\n    title: text" },
        { "DTL2073", "entities:\n  «evidence»: {}" },
        { "DTL2075", "events:\n  «action»: {}" },
        { "DTL2075", "entities:\n  «path»: {}" },
        { "DTL2076", "entities:\n  lesson: {}\n  other:\n    plural: «lessons»" },
        { "DTL2076", "entities:\n  lesson:\n    plural: «events»" },
        { "DTL2076", "entities:\n  lesson:\n    plural: «validate»" },
    };

    public static TheoryData<string, string> Types => new()
    {
        { "DTL2020", "«techer»" },
        { "DTL2020", "list of «techer»" },
        { "DTL2020", "list  of   list of «techer»" },
        { "DTL2020", "«string»?" },
        { "DTL2020", "{ type: «techer», optional: yes }" },
        { "DTL2020", "'list of «techer»'" },
        { "DTL2022", "«list of»" },
        { "DTL2022", "«one of a |»" },
        { "DTL2022", "«one of a, b»" },
        { "DTL2022", "«red | green»" },
        { "DTL2022", "«list text»" },
        { "DTL2022", "list of «teacher teacher»" },
        { "DTL2022", "«change of»" },
        { "DTL2022", "«change of size in class»" },
        { "DTL2009", "one of a | b | «a»" },
        { "DTL2011", "one of a | «B»" },
        { "DTL2012", "one of «no» | maybe" },
        { "DTL2023", "list of text«?»" },
        { "DTL2023", "{ type: list of text, optional: «yes» }" },
        { "DTL2024", "list of list of list of list of «list of text»" },
        { "DTL2025", "list of «change of size»" },
        { "DTL2027", "list of «as-of»" },
        { "DTL2028", "{ type: \"text?\", optional: «no» }" },
        { "DTL2005", "{ type: text, optional: «maybe» }" },
        { "DTL2005", "{ type: count, parts: «girls» }" },
        { "DTL2005", "{ type: «[text]» }" },
        { "DTL2002", "{ type: text, «colour»: red }" },
        { "DTL2002", "{ type: text, «optonal»: yes }" },
        { "DTL2009", "{ type: count, parts: [girls, boys, «girls»] }" },
        { "DTL2050", "{ type: text, «unit»: people }" },
        { "DTL2051", "{ type: list of count, «parts»: [girls] }" },
        { "DTL2052", "{ type: text, «plural»: texts }" },
        { "DTL2067", "{ type: text, «inverse»: told-by }" },
        { "DTL2005", "{ type: class, inverse: «[a]» }" },
        { "DTL2011", "{ type: class, inverse: «Told By» }" },
        { "DTL2015", "{ type: class, inverse: «note» }" },
        { "DTL2072", "{ type: event, inverse: «origin» }" },
        { "DTL2080", "{ type: class, inverse: «size» }" },
        { "DTL2080", "{ type: list of event, inverse: «held-by» }" },
        { "DTL2053", "{ type: text, «min»: 4 }" },
        { "DTL2053", "{ type: change of size, «max»: 4 }" },
        { "DTL2005", "{ type: count, min: «few» }" },
        { "DTL2005", "{ type: date, min: «2021-02-30» }" },
        { "DTL2054", "{ type: count, min: 4, max: «3» }" },
        { "DTL2054", "{ type: day, max: «2020-01-01», min: 2021 }" },
        { "DTL2054", "{ type: text, length: «4..3» }" },
        { "DTL2005", "{ type: text, length: «..» }" },
        { "DTL2005", "{ type: text, length: «2-4» }" },
        { "DTL2055", "{ type: count, «length»: 3 }" },
        { "DTL2056", "{ type: count, «matches»: a }" },
        { "DTL2057", "{ type: text, matches: \"x«(»y\" }" },
        { "DTL2058", "{ type: list of text, matches: \"xy«$»\" }" },
        { "DTL2059", "{ type: text, matches: \"«(a{99}){99}»\" }" },
        { "DTL2060", "{ type: list of text, «unique»: yes }" },
        { "DTL2060", "{ type: change of size, «unique»: yes }" },
        { "DTL2061", "{ type: text, «unique»: yes, default: a }" },
        { "DTL2062", "{ type: list of text, «default»: a }" },
        { "DTL2062", "{ type: class, «default»: first-class }" },
        { "DTL2005", "{ type: text, default: «[a]» }" },
        { "DTL2030", "change of «sice»" },
        { "DTL2033", "change of size on «clas»" },
        { "DTL2034", "change of size on «held-by»" },
    };

    public static TheoryData<string, string> Series => new()
    {
        { "DTL2005", "«count»" },
        { "DTL2002", "{ of: class, type: count, «colour»: red }" },
        { "DTL2021", "{ of: class }" },
        { "DTL2040", "{ type: count }" },
        { "DTL2041", "{ of: «clas», type: count }" },
        { "DTL2041", "{ of: «text», type: count }" },
        { "DTL2042", "{ of: «lesson», type: count }" },
        { "DTL2043", "{ of: class, type: «url» }" },
        { "DTL2043", "{ of: class, type: «list of count» }" },
        { "DTL2043", "{ of: class, type: «count?» }" },
        { "DTL2044", "{ of: class, type: count, «allow»: [a -> b] }" },
        { "DTL2045", "{ of: class, type: door, allow: [open -> «close»] }" },
        { "DTL2045", "{ of: class, type: door, allow: [«opn»->closed] }" },
        { "DTL2046", "{ of: class, type: door, allow: [«open»] }" },
        { "DTL2046", "{ of: class, type: door, allow: [«-> open»] }" },
        { "DTL2046", "{ of: class, type: door, allow: [«open -> closed -> open»] }" },
        { "DTL2047", "{ of: class, type: door, allow: [open «=>» closed] }" },
        { "DTL2047", "{ of: class, type: door, allow: [open «–» closed] }" },
        { "DTL2005", "{ of: class, type: door, allow: «open -> closed» }" },
        { "DTL2048", "{ of: class, type: door, «unit»: doors }" },
        { "DTL2049", "{ of: class, type: door, allow: [open -> closed, «open → closed»] }" },
        { "DTL2043", "{ of: class, type: «flag» }" },
        { "DTL2064", "{ of: class, type: teacher, «only»: rises }" },
        { "DTL2064", "{ of: class, type: door, «min»: 1 }" },
        { "DTL2054", "{ of: class, type: count, min: 5, max: «4» }" },
        { "DTL2005", "{ of: class, type: count, min: «few» }" },
        { "DTL2005", "{ of: class, type: count, only: «up» }" },
    };

    public static TheoryData<string, string> Later => new()
    {
    };

    [Theory]
    [MemberData(nameof(FirstLines))]
    public void The_first_lines(string code, string file) => AssertOne(code, Marked.Of(file));

    [Theory]
    [MemberData(nameof(Declarations))]
    [MemberData(nameof(CSharpNames))]
    [MemberData(nameof(Later))]
    public void A_declaration(string code, string body) => AssertOne(code, Marked.Body(body));

    [Theory]
    [MemberData(nameof(Types))]
    public void The_type_of_a_field(string code, string type) => AssertOne(code, Marked.Body(
        $"entities:\n  teacher: {{}}\n  class: {{}}\nseries:\n  size: {{ of: class, type: count }}\nevents:\n  lesson:\n    fields:\n      class: class\n      held-by: teacher\n      topic: {type}\n"));

    [Theory]
    [MemberData(nameof(Series))]
    public void A_series(string code, string series)
    {
        string name = code is "DTL2040" or "DTL2021" ? "«state»" : "state";
        AssertOne(code, Marked.Body(
            $"choices:\n  door: [open, closed]\nentities:\n  teacher: {{}}\n  class: {{}}\nevents:\n  lesson: {{}}\nseries:\n  {name}: {series}\n"));
    }

    [Theory]
    [InlineData("DTL2031", "      size: change of «size»")]
    [InlineData("DTL2032", "      a: class\n      b: class\n      size: change of «size»")]
    [InlineData("DTL2035", "      a: class\n      b: class\n      x: change of size on a\n      z: change of «size» on a")]
    [InlineData("DTL2035", "      a: class\n      x: change of size\n      z: change of «size» on a")]
    public void Whose_series_moves(string code, string fields) => AssertOne(code, Marked.Body(
        "entities:\n  class: {}\nseries:\n  size: { of: class, type: count }\nevents:\n  lesson:\n    fields:\n" + fields));

    [Theory]
    [InlineData("DTL2016", "entities:\n  class:\n    size: count\nseries:\n  «size»: { of: class, type: count }")]
    [InlineData("DTL2016", "entities:\n  class: {}\nseries:\n  «note»: { of: class, type: count }")]
    [InlineData("DTL2016", "entities:\n  class: {}\nseries:\n  «date»: { of: class, type: count }")]
    [InlineData("DTL2070", "entities:\n  class:\n    room1: text\n    «room»: { type: list of text, plural: room-1 }")]
    [InlineData("DTL2070", "entities:\n  class: {}\n  pupil: {}\nseries:\n  size-1: { of: class, type: count }\n  «size1»: { of: pupil, type: count }")]
    [InlineData("DTL2071", "entities:\n  class: {}\nseries:\n  «as-of»: { of: class, type: count }")]
    [InlineData("DTL2026", "entities:\n  class: {}\n  pupil:\n    class: class\n    size: «change of size»\nseries:\n  size: { of: class, type: count }")]
    public void A_series_and_its_entity(string code, string body) => AssertOne(code, Marked.Body(body));

    private static void AssertOne(string code, Marked marked) => Assert.Equal(marked.Expected(code), marked.Found);
}
