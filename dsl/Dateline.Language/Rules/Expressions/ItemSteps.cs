using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Expressions;

/// <summary>The item that is taken from a list; always the first step.</summary>
public sealed class ItemStep(ItemBinding binding) : PathStep
{
    public ItemBinding Binding { get; } = binding;
}

/// <summary>The entry itself; always the only step.</summary>
public sealed class ThisStep : PathStep
{
    /// <summary>As a rule writes it. A field of that name stands for itself.</summary>
    public const string Word = "this";

    public static readonly ThisStep Instance = new();

    private ThisStep()
    {
    }
}

/// <summary>Those who refer to the entry that was reached by one field, under the name that the field declares for that.</summary>
/// <param name="field">The field that refers.</param>
/// <param name="referring">The kind that declares it.</param>
public sealed class InverseStep(FieldSymbol field, KindSymbol referring, bool isThroughReference) : PathStep
{
    public FieldSymbol Field { get; } = field;

    public KindSymbol Referring { get; } = referring;

    public string Name => Field.Inverse!;

    /// <summary>They refer to an entry that the step before refers to.</summary>
    public bool IsThroughReference { get; } = isThroughReference;

    public ExpressionType Type { get; } = ExpressionType.Of(new ListType(ReferenceType.To(referring)))!;
}
