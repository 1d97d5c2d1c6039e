using Dateline.Dates;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Binding.Bound;

/// <summary>A field that an entry states, its value, and what stands behind the value.</summary>
public class BoundField(FieldSymbol symbol, TextSpan keySpan, BoundValue value)
{
    public FieldSymbol Symbol { get; } = symbol;

    public TextSpan KeySpan { get; } = keySpan;

    public BoundValue Value { get; } = value;

    /// <summary>What the long form says besides the value; null for a value that stands alone.</summary>
    public virtual Evidence? Evidence => null;

    /// <summary>
    /// The entry leaves it out: <c>file: defaults</c> says it (spans are those of the default), or the declaration of the field
    /// (spans are that of the entry's id, because the default stands in another file).
    /// </summary>
    public virtual bool IsDefault => false;

    /// <summary>Nearly all fields are a name and a value, of which there are millions: what few have besides has a place in those alone.</summary>
    internal static BoundField Of(FieldSymbol symbol, TextSpan keySpan, BoundValue value, Evidence? evidence, bool isDefault = false) =>
        evidence is null && !isDefault ? new BoundField(symbol, keySpan, value) : new FieldWithMore(symbol, keySpan, value, evidence, isDefault);

    private sealed class FieldWithMore(FieldSymbol symbol, TextSpan keySpan, BoundValue value, Evidence? evidence, bool isDefault) : BoundField(symbol, keySpan, value)
    {
        public override Evidence? Evidence { get; } = evidence;

        public override bool IsDefault { get; } = isDefault;
    }
}

/// <summary>What the long form of a value says besides the value.</summary>
public sealed class Evidence
{
    /// <summary>The sources that give this value; null where the entry's own list stands for it.</summary>
    public IReadOnlyList<BoundValue>? Sources { get; init; }

    /// <summary>What a source reports instead.</summary>
    public IReadOnlyList<Report> Says { get; init; } = [];

    /// <summary>Why this value was chosen.</summary>
    public TextValue? Why { get; init; }

    /// <summary>How a number breaks down.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The word <c>parts</c>, where a wrong sum is reported.</summary>
    public TextSpan PartsSpan { get; init; }

    public TextValue? Note { get; init; }

    /// <summary>A part of the long form could not be read (a finding has said so). What is absent here may have stood there.</summary>
    public bool IsDamaged { get; init; }
}

/// <summary>What one source reports of a value. The value has the type of the field.</summary>
public sealed record Report(ReferenceValue Source, BoundValue Value)
{
    /// <summary>Where in the source; null where that is not said.</summary>
    public Citation? Citation { get; init; }
}

public sealed record Part(string Name, TextSpan NameSpan, BoundValue Value)
{
    /// <summary>The part as a value of its own, with what stands behind it; null for one that stands alone.</summary>
    public BoundField? LongForm { get; init; }
}

/// <summary>An entry of an events file: its id, its kind, and its fields as their declared types read them.</summary>
public sealed class BoundEntry(FileMap file, string id, TextSpan idSpan) : ITimed
{
    private readonly BoundField[] _fields = [];

    public FileMap File { get; } = file;

    public string Id { get; } = id;

    public TextSpan IdSpan { get; } = idSpan;

    /// <summary>The id as the file spells it, where no id can be spelled so; otherwise null.</summary>
    internal string? WrittenId { get; init; }

    /// <summary>Null where the kind is missing, unreadable or not declared (a finding has said so).</summary>
    public KindSymbol? Kind { get; init; }

    /// <summary>Where it says its kind; null where it leaves that out.</summary>
    internal TextSpan? KindSpan { get; init; }

    /// <summary>The entry leaves its kind out: <c>file: defaults</c> says it.</summary>
    public bool IsKindDefault { get; init; }

    public IReadOnlyList<BoundField> Fields
    {
        get => _fields;
        init => _fields = value as BoundField[] ?? [.. value];
    }

    /// <summary>
    /// A line of this entry could not be read, or a field name is not known. A field that is absent may be the one that
    /// stood there: its absence says nothing.
    /// </summary>
    public bool IsDamaged { get; init; }

    /// <summary>Its fields are written in braces, with commas between them.</summary>
    public bool IsInBraces { get; init; }

    /// <summary>It is an event that is said to have happened: no line is lost that may say otherwise, and <c>status</c> does not.</summary>
    public bool HasHappened =>
        Kind?.Category == KindCategory.Event
        && !IsDamaged
        && (Find(BuiltIns.StatusField)?.Value is null or ChoiceValue { Option: "happened" });

    /// <summary>It is an event of which it is known that it did not happen.</summary>
    public bool IsDisproven => Kind?.Category == KindCategory.Event && Find(BuiltIns.StatusField)?.Value is ChoiceValue { Option: BuiltIns.Disproven };

    EdtfDate? ITimed.Date => (Find(BuiltIns.Date)?.Value as DateValue)?.Date;

    /// <summary>It says that it is not finished. It is checked, and not compiled.</summary>
    public bool IsDraft => Find(BuiltIns.Draft)?.Value is FlagValue { IsSet: true };

    /// <summary>It says itself whether it is a draft, and would be one if it did not: <c>file: defaults</c> says so.</summary>
    internal bool IsDraftOtherwise { get; init; }

    /// <summary>The same entry with other fields.</summary>
    internal BoundEntry With(BoundField[] fields) => new(File, Id, IdSpan)
    {
        WrittenId = WrittenId,
        Kind = Kind,
        KindSpan = KindSpan,
        IsKindDefault = IsKindDefault,
        Fields = fields,
        IsDamaged = IsDamaged,
        IsInBraces = IsInBraces,
        IsDraftOtherwise = IsDraftOtherwise,
    };

    public BoundField? Find(FieldSymbol symbol)
    {
        foreach (BoundField field in _fields)
        {
            if (ReferenceEquals(field.Symbol, symbol))
                return field;
        }

        return null;
    }

    public BoundField? Find(string name)
    {
        foreach (BoundField field in _fields)
        {
            if (field.Symbol.Name == name)
                return field;
        }

        return null;
    }
}
