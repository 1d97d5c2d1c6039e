namespace Dateline.Editing.Wording;

/// <summary>The words of a timeline file, and what they mean.</summary>
internal static class TimelineKeys
{
    public static readonly (string Name, string Doc)[] Sections =
    [
        ("dateline", "The version of the language: 1."),
        ("timeline", "The name of the timeline."),
        ("namespace", "The namespace of the C# that it is compiled to."),
        ("doc", "What the timeline is about."),
        ("ignore", "Files of other programs in its folder."),
        ("choices", "Closed lists of words."),
        ("records", "Groups of fields that belong together."),
        ("entities", "Kinds of who and what there is: people, organizations, places."),
        ("series", "What an entity has over time: a number, a state, somebody in an office."),
        ("events", "Kinds of what happens."),
        ("rules", "What has to hold."),
        ("queries", "Questions that a program can ask by name."),
    ];

    public static readonly (string Name, string Doc)[] OfKind =
    [
        ("doc", "What the kind means, in words for editors."),
        ("plural", "What all entries of the kind are called together."),
        ("is", "The kind that it extends."),
        ("fields", "Its fields, each with a type."),
        ("members", "What follows from its fields: fee is seats * price."),
    ];

    public static readonly (string Name, string Doc)[] OfRecord = [("doc", "What the record means."), ("fields", "Its fields, each with a type.")];

    public static readonly (string Name, string Doc)[] OfField =
    [
        ("type", "What it takes: text, date, list of person."),
        ("optional", "Whether an entry may leave it out."),
        ("doc", "What it means, in words for editors."),
        ("unit", "What a number counts."),
        ("parts", "The names of the parts that a number may have."),
        ("plural", "What the list is called where it is compiled."),
        ("inverse", "The name of the list on the other side."),
        ("min", "The smallest value."),
        ("max", "The largest value."),
        ("length", "How long a text or a list may be."),
        ("matches", "A pattern for the whole text."),
        ("unique", "Whether no two entries may have the same value."),
        ("default", "What an entry says that leaves it out."),
        ("tolerance", "How far sources may differ and still agree."),
    ];

    public static readonly (string Name, string Doc)[] OfSeries =
    [
        ("of", "The kind of entity that has it."),
        ("type", "A number, a choice or a kind."),
        ("unit", "What a number counts."),
        ("doc", "What it means, in words for editors."),
        ("allow", "The moves that it may make: [open -> closed]."),
        ("min", "The smallest value."),
        ("max", "The largest value."),
        ("only", "Whether it only rises or only falls."),
        ("counted", "Whether each as-of is a count of its own, as in a census."),
    ];

    public static readonly (string Name, string Doc)[] OfRule =
    [
        ("in", "The kinds that it is for."),
        ("where", "On which entries of them."),
        ("message", "What is said where it fails."),
        ("severity", "error, warning or hint."),
        ("ok", "Examples that keep it."),
        ("bad", "Examples that break it."),
    ];

    public static readonly (string Name, string Doc)[] OfQuery =
    [
        ("in", "The kinds that it is about."),
        ("where", "Which entries of them."),
        ("order", "The field by which they are put in order."),
        ("descending", "Whether the largest comes first."),
        ("doc", "What it answers."),
    ];

    /// <summary>By the names on the way to where the keys stand; empty where a timeline file has no keys of the language.</summary>
    public static (string Name, string Doc)[] At(IReadOnlyList<string> path) => path switch
    {
        [] => Sections,
        ["entities" or "events", _] => OfKind,
        ["records", _] => OfRecord,
        ["series", _] => OfSeries,
        ["rules", _] => OfRule,
        ["queries", _] => OfQuery,
        ["entities" or "events" or "records", _, "fields", _] or ["entities" or "records", _, not ("fields" or "doc" or "is" or "plural" or "members")] => OfField,
        _ => [],
    };

    public static readonly (string Name, string Doc)[] Types =
    [
        ("text", "Words."),
        ("count", "A whole number, zero or more."),
        ("integer", "A whole number."),
        ("number", "A number, also a broken one."),
        ("flag", "yes or no."),
        ("date", "A date, as exact as it is known."),
        ("day", "An exact day."),
        ("moment", "A day and a time with its offset."),
        ("duration", "A length of time: 6 months, 1 year 3 months."),
        ("url", "A web address."),
        ("event", "The id of any event."),
        ("entity", "The id of any entity."),
        ("source", "The id of a source."),
        ("list of ", "Several of a type."),
        ("estimate of ", "A number that may be known in part: 40..60, at least 30."),
        ("one of ", "A choice of words: one of open | closed."),
        ("set of ", "Several of a kind, of a choice or of texts, of which some join and leave."),
        ("change of ", "How a series moves."),
    ];
}
