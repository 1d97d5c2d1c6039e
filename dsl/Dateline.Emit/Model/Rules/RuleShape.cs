using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.Model.Rules;

/// <summary>A rule for one kind.</summary>
/// <param name="Kind">As the timeline file writes it.</param>
/// <param name="Number">Which rule of the timeline it is: the same for all kinds of one rule.</param>
/// <param name="Name">As the timeline file writes it.</param>
/// <param name="Code">That of the finding where it fails.</param>
/// <param name="Where">Which entries it is for; null for all.</param>
/// <param name="Asks">What it asks, in words.</param>
public sealed record RuleShape(
    string Kind,
    int Number,
    string Name,
    string Code,
    Severity Severity,
    ExpressionShape? Where,
    RuleBodyShape Body,
    string Asks)
{
    /// <summary>It names the status "disproven", and so is for events that have it, too.</summary>
    public bool IsForDisproven { get; init; }

    /// <summary>The field of which it speaks first, as a program calls it; null where it is none of the entry's own.</summary>
    public string? Member { get; init; }

    /// <summary>The developer's own words; null for generated ones.</summary>
    public MessageShape? Message { get; init; }

    /// <summary>What is told of an entry that fails, each text once.</summary>
    public EquatableArray<PathShape> Told { get; init; }

    /// <summary>What is told of why the rule is for an entry, each text once.</summary>
    public EquatableArray<PathShape> ToldOfWhere { get; init; }
}

public sealed record MessageShape(EquatableArray<MessagePartShape> Parts);

/// <summary>Words as they are, or the value of a path.</summary>
public sealed record MessagePartShape(string Text, PathShape? Path);
