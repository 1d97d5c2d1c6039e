using Dateline.Language.Collections;
using Dateline.Language.Text;

namespace Dateline.Language.Diagnostics;

/// <summary>
/// A mistake that Dateline found, at its place, in plain words, with what it is connected to and how it may be repaired. Its texts
/// keep to <see cref="FindingBounds"/>, whatever a stage puts into them: a thousand findings about one long name stay small.
/// </summary>
/// <param name="Descriptor">Which kind of finding this is.</param>
/// <param name="Place">The smallest stretch that still makes sense: where the cause stands.</param>
/// <param name="Message">One line. Its first sentence stands alone and has at most 160 characters; of a name, which is never cut, 16 count.</param>
public sealed record Finding(FindingDescriptor Descriptor, Place Place, string Message)
{
    public string Message { get; init => field = FindingBounds.Message(value); } = FindingBounds.Message(Message);

    public string Code => Descriptor.Code;

    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>The line over the long form, where the title of the kind of finding says less than is known here.</summary>
    public string Heading { get; init => field = FindingBounds.Label(value); } = Descriptor.Title;

    /// <summary>What stands beside the mark under <see cref="Place"/> in the long form: <c>but this event starts from 25</c>.</summary>
    public string Label { get; init => field = FindingBounds.Label(value); } = "";

    /// <summary>What the finding is about, behind the place in the long form: <c>cut-of-2018, field ceiling</c> · <c>ceiling of russian-mission-to-nato</c>.</summary>
    public string Subject { get; init => field = FindingBounds.Label(value); } = "";

    /// <summary>
    /// Draws the contradiction in the long form: <c>2018: 30 -> 20   ?  +5 unexplained   2021: 25 -> 10</c>. Lines end with a
    /// line feed, but the last.
    /// </summary>
    public string Picture { get; init => field = FindingBounds.Picture(value); } = "";

    /// <summary>The rule that says it, by which two findings of one kind at one place are told apart; empty where no rule does.</summary>
    internal string Rule { get; init; } = "";

    /// <summary>What was written, where the first thing that is offered is another spelling of it; empty otherwise.</summary>
    internal string Written { get; init; } = "";

    /// <summary>What the names mean that the sentence lists. They are what <see cref="Picture"/> shows, unless that is set after them.</summary>
    public EquatableArray<Meaning> Meanings
    {
        get;
        init
        {
            field = value;
            Picture = Glossary.Drawn(value);
        }
    }

    /// <summary>How many findings this one tells of: more than one where it sums up others of its kind.</summary>
    public int StandsFor { get; init; } = 1;

    /// <summary>The other places that take part, each with its own mark.</summary>
    public EquatableArray<RelatedPlace> Related { get; init; }

    /// <summary>The honest ways out, the likeliest first.</summary>
    public EquatableArray<Repair> Repairs { get; init; }
}

/// <summary>Another place that takes part in a finding, and what is to be said of it.</summary>
public sealed record RelatedPlace(Place Place, string Label)
{
    public string Label { get; init => field = FindingBounds.Label(value); } = FindingBounds.Label(Label);
}

/// <summary>Whether a repair may be applied unasked.</summary>
public enum RepairSafety
{
    /// <summary>Spacing and quotes: the meaning is what the author visibly meant.</summary>
    Safe,

    /// <summary>A value, a date, a source: only a person can decide.</summary>
    Choice,
}

/// <summary>One way out of a finding. Without edits it is advice.</summary>
public sealed record Repair(string Title, RepairSafety Safety, EquatableArray<TextEdit> Edits = default)
{
    public string Title { get; init => field = FindingBounds.Label(value); } = FindingBounds.Label(Title);

    /// <summary>An event that nobody has written yet: only a person knows it, and an editor program may ask for it.</summary>
    public bool IsMissingEvent { get; private init; }

    /// <summary>The way out is an event that nobody has written yet.</summary>
    public static Repair MissingEvent(string title) => new($"A missing event: {title}", RepairSafety.Choice) { IsMissingEvent = true };
}

/// <summary>Replaces a stretch of a file by another text; every other character of the file stays.</summary>
public sealed record TextEdit(string Path, TextSpan Span, string NewText);
