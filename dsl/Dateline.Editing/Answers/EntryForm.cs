using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>An entry as a form shows it. The text stays what counts: a form has no state of its own.</summary>
/// <param name="Kind">Empty where it has none that is declared: every field is then shown as text.</param>
/// <param name="KindInWords">The kind's name as words: <c>Accreditations withdrawn</c>.</param>
/// <param name="Doc">What the kind means.</param>
/// <param name="Fields">What it states, in the order of the file.</param>
/// <param name="Missing">What it has to state and does not.</param>
/// <param name="Optional">What it may state besides.</param>
public sealed record EntryForm(
    string Path,
    string Id,
    string Kind,
    string KindInWords,
    KindCategory? Category,
    string Doc,
    TextSpan Span,
    TextSpan IdSpan,
    IReadOnlyList<FormField> Fields,
    IReadOnlyList<FormOffer> Missing,
    IReadOnlyList<FormOffer> Optional);

/// <summary>How a form lets somebody write a value.</summary>
public enum FormInput
{
    Text,
    Number,
    Date,

    /// <summary>An exact day.</summary>
    Day,
    Moment,
    Url,
    Flag,
    Reference,
    Choice,
    Change,

    /// <summary>Who joins a set and who leaves it, or all who are in it: <see cref="FormField.Members"/>, or a text where it says that in another way.</summary>
    Members,
    List,
    Record,

    /// <summary>Rules with reasons.</summary>
    Waivers,

    /// <summary>The form cannot show it: it is written as text.</summary>
    Raw,
}

/// <summary>A value in a form.</summary>
/// <param name="FieldPath">Its address within the entry, for edits: <c>people</c>, <c>quotes/0/speaker</c>, <c>date/says/home-world</c>.</param>
/// <param name="Label">The name in words: <c>Described as</c>.</param>
/// <param name="TypeInWords"><c>a whole number, zero or more</c></param>
/// <param name="Value">As a form shows it: without quotation marks; of what has parts, as it is written.</param>
/// <param name="Span">The value as it is written, with quotation marks.</param>
/// <param name="KeySpan">Its name; empty for an item of a list.</param>
/// <param name="IsLong">It is written in the long form: its <see cref="Details"/> are what stands there besides the value.</param>
/// <param name="IsUnknown">Nobody knows it; <paramref name="Value"/> is the reason.</param>
public sealed record FormField(string FieldPath, string Name, string Label, FormInput Input, string TypeInWords, string Value, TextSpan Span, TextSpan KeySpan, bool IsRequired, bool IsLong, bool IsUnknown)
{
    public string Doc { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>The options of a choice; the states between which a change leads.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What a reference is called by: the name of the entry; empty where there is none of that id.</summary>
    public string Shown { get; init; } = "";

    /// <summary>The items of a list, or the fields of a record.</summary>
    public IReadOnlyList<FormField> Parts { get; init; } = [];

    /// <summary>Of a change of who it is, what is called so before and after: names of entries, as <see cref="Shown"/>; empty for any other change.</summary>
    public IReadOnlyList<string> ShownHalves { get; init; } = [];

    /// <summary>Of a change of a set, each who joins or leaves, or who is in it, in the order in which they stand there; empty where it says that in another way.</summary>
    public IReadOnlyList<FormMember> Members { get; init; } = [];

    /// <summary>The <see cref="Members"/> are all who are in the set from then on: <c>-> [ada, ben]</c>.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Others are in it, too, whom nobody names: <c>-> [ada, unknown]</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What is written are ids of entries, also those of a list, a set or a change.</summary>
    public bool NamesEntries { get; init; }

    /// <summary>What the long form says besides: <c>sources</c>, <c>says</c> of each source, <c>why</c>, <c>parts</c>, <c>note</c>.</summary>
    public IReadOnlyList<FormField> Details { get; init; } = [];

    /// <summary>What a record lacks, and may state; what the long form may say besides.</summary>
    public IReadOnlyList<FormOffer> Offers { get; init; } = [];

    /// <summary>The sentences of the findings that stand in it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}

/// <summary>Who joins a set or leaves it, or is in it. The change is set as a whole: each with its sign, and a comma between two.</summary>
/// <param name="Written">The name as it is written, without its sign.</param>
/// <param name="Shown">What it is called by; empty for an option or a text, and where there is no entry of that id.</param>
public sealed record FormMember(string Written, string Shown, bool Joins);

/// <summary>A field that may be added, by setting it.</summary>
public sealed record FormOffer(string FieldPath, string Name, string Label, FormInput Input, string TypeInWords, string Doc, bool IsRequired)
{
    public string Unit { get; init; } = "";

    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What is written are ids of entries, also those of a list, a set or a change.</summary>
    public bool NamesEntries { get; init; }

    /// <summary>Of a field that a new entry needs, the kinds of the entries that it may name.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];
}

/// <summary>An entry that a field may name.</summary>
/// <param name="Name">Its name or title.</param>
/// <param name="Detail">Its kind, with its date or role.</param>
/// <param name="Names">Further names of it.</param>
public sealed record Candidate(string Id, string Name, string Detail, IReadOnlyList<string> Names);

/// <summary>A kind, for whoever begins a new entry.</summary>
/// <param name="InWords">Its name as words.</param>
/// <param name="Required">What an entry of it has to state.</param>
/// <param name="Snippet">The lines of a new entry, with an ellipsis for every value.</param>
/// <param name="Entries">How many entries of it there are.</param>
public sealed record KindSummary(string Name, string InWords, KindCategory Category, string Doc, IReadOnlyList<FormOffer> Required, string Snippet, int Entries);
