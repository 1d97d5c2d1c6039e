namespace Dateline.Logic;

internal enum ValueKind : byte
{
    /// <summary>Absent, faulty, unknown, or not to be found: nothing that is computed from it is known.</summary>
    Unknown,
    Truth,
    Number,
    Date,
    Moment,

    /// <summary>A length of time, or the time between two dates.</summary>
    Duration,

    /// <summary>A text, or the option of a choice: the types have made sure that like meets like.</summary>
    Name,

    /// <summary>An entry, by its id.</summary>
    Entry,
    List,

    /// <summary>A change, a series or a structured value: that it is there is all that is known of the whole.</summary>
    Whole,

    /// <summary>Between two others, which it may be itself.</summary>
    Range,

    /// <summary>A text that is read as a version.</summary>
    Version,
}
