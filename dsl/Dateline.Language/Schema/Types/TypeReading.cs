using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Types;

/// <summary>What the text of a type says, and where its parts stand.</summary>
internal sealed record TypeReading(FieldType Type, bool IsOptional)
{
    /// <summary>The name of the series in <c>change of SERIES on FIELD</c>.</summary>
    public TextSpan SeriesSpan { get; init; }

    /// <summary>The name of the field in <c>change of SERIES on FIELD</c>.</summary>
    public TextSpan OnSpan { get; init; }
}

/// <summary>What a type is the type of.</summary>
/// <param name="Owner">The kind, record or series-bearing kind: <c>one of …</c> is named after it.</param>
/// <param name="Name">The field or series.</param>
internal sealed record TypeSite(string Owner, YamlScalar Name, bool IsInEvent)
{
    public bool IsInRecord { get; init; }

    /// <summary>It is the type of a series itself, which may be of sets.</summary>
    public bool IsSeries { get; init; }
}
