using Dateline.Language.Binding.Bound;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Model.When;

namespace Dateline.Pictures.Model.Rows;

/// <summary>One line of what happened.</summary>
/// <param name="Entry">As the files have it.</param>
/// <param name="Anchor">Its address on the page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is, in words; null where that cannot be read.</param>
/// <param name="When">When it was.</param>
/// <param name="Group">The heading over it: a year, or that the day is unknown.</param>
public sealed record EventRow(BoundEntry Entry, string Anchor, string Title, string? Kind, WhenPicture When, string Group)
{
    /// <summary>What it says in numbers or states: <c>30 → 20</c>, <c>7 people</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Null where it happened; otherwise the word for it: <c>planned</c>, <c>cancelled</c>. A draft says so as well: <c>planned, draft</c>.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<SourceMark> Sources { get; init; } = [];

    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Everything else that it states.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What editors remark: notes, and why a date is what it is or is not known.</summary>
    public IReadOnlyList<Phrase> Notes { get; init; } = [];

    /// <summary>Entries that name it.</summary>
    public IReadOnlyList<TextRun> NamedBy { get; init; } = [];

    /// <summary>Of how many of its values sources say different things.</summary>
    public int Disputes { get; init; }

    /// <summary>It cannot be read in part, so that something of it is missing here.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Numbers of the findings about it, from 1.</summary>
    public IReadOnlyList<int> Findings { get; init; } = [];
}

/// <summary>A field and its value.</summary>
public sealed record Fact(string Label, Phrase Value);

/// <summary>What somebody said.</summary>
/// <param name="IsReported">In indirect speech: the words are not the speaker's.</param>
public sealed record Quotation(TextRun Speaker, string? Role, string Words, bool IsReported)
{
    public string? Date { get; init; }

    public string? Language { get; init; }

    public SourceMark? Source { get; init; }

    public Phrase? Note { get; init; }
}
