using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

internal enum ReferenceRole
{
    Value,

    /// <summary>Somebody who says something: the findings call them by that.</summary>
    Speaker,
}

/// <summary>Where a value of a series stands.</summary>
internal enum SeriesHalf
{
    /// <summary>It is no value of a series.</summary>
    None,

    /// <summary>Before the arrow of a change.</summary>
    Before,

    /// <summary>Behind it.</summary>
    After,

    /// <summary>In an observation.</summary>
    Observed,
}

/// <summary>A place where an entry names another one, and what it has to be there.</summary>
internal readonly record struct ReferenceUse(
    BoundEntry Entry,
    string FieldName,
    ReferenceValue Reference,
    ReferenceType Needed,
    ReferenceRole Role = ReferenceRole.Value)
{
    public Place Place => Entry.File.PlaceOf(Reference.Span);

    /// <summary>It stands in the defaults of the file, which belong to no entry.</summary>
    public bool IsOfDefaults { get; init; }

    /// <summary>Where the name stands, for what may be written there in place of a word for no value.</summary>
    public ValueSite Site { get; init; }

    /// <summary>The list that it stands in; null where it stands in none.</summary>
    public ListValue? List { get; init; }

    /// <summary>The change that it is a half of, or of a set a member in; null where it stands in none.</summary>
    public ChangeValue? Change { get; init; }

    /// <summary>Whoever it names leaves a set.</summary>
    public bool IsLeaving
    {
        get
        {
            ReferenceValue reference = Reference;
            return Change?.Delta is SetStepValue step && step.Leaving.Any(one => ReferenceEquals(one, reference));
        }
    }

    public SeriesHalf Half =>
        Change is { IsOfSet: true } ? SeriesHalf.None
        : Change is { } change ? ReferenceEquals(change.To, Reference) ? SeriesHalf.After : SeriesHalf.Before
        : IsObserved() ? SeriesHalf.Observed
        : SeriesHalf.None;

    public string Subject => IsOfDefaults ? Words.FieldOf("defaults of the file", FieldName) : Words.FieldOf(Entry.Id, FieldName);

    public bool NeedsSource => ReferenceEquals(Needed.Kind, BuiltIns.Source);

    public Wanted Wanted => new(Reference.Id, Needed);

    public bool Fits(KindSymbol kind) => Wanted.Fits(kind);

    private bool IsObserved()
    {
        ReferenceValue reference = Reference;
        return Entry.Kind?.Is(BuiltIns.AsOf) == true && FieldName != BuiltIns.Entity.Name && Entry.Fields.Any(field => ReferenceEquals(field.Value, reference));
    }
}
