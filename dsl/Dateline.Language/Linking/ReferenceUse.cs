using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

internal enum ReferenceRole
{
    Value,

    /// <summary>Somebody who says something: the findings call them by that.</summary>
    Speaker,
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

    public string Subject => IsOfDefaults ? $"{FieldName} in the defaults of the file" : $"{FieldName} of {Entry.Id}";

    public bool NeedsSource => ReferenceEquals(Needed.Kind, BuiltIns.Source);

    public Wanted Wanted => new(Reference.Id, Needed);

    public bool Fits(KindSymbol kind) => Wanted.Fits(kind);
}
