using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dateline;

/// <summary>What stands behind a value: who gives it, what others report instead, and why it was chosen.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Evidence<T>
{
    private readonly T? _value;

    /// <param name="value">The value; ignored where <paramref name="hasValue"/> is false.</param>
    /// <param name="hasValue">Whether there is one.</param>
    public Evidence(T? value, bool hasValue = true)
    {
        _value = value;
        HasValue = hasValue;
    }

    /// <summary>Whether there is a value. A field that was left out has none, nor has one that is unknown.</summary>
    public bool HasValue { get; }

    /// <summary>The value that the editors settled on.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException(
        IsUnknown ? $"The value is unknown: {Why}." : "The value was left out.");

    /// <summary>Reads the value where there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = HasValue ? _value : default;
        return HasValue;
    }

    /// <summary>Whether the editors looked for the value and found none; <see cref="Why"/> says more.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The sources that give the value: its own, otherwise all of the entry. Empty where none is named.</summary>
    public IReadOnlyList<ISource> Sources { get; init; } = [];

    /// <summary>The same sources, each with the place in it that the editors name.</summary>
    public ImmutableArray<Citation> Citations { get => field.IsDefault ? [.. Sources.Select(source => new Citation(source))] : field; init; }

    /// <summary>What single sources report of it, in the order in which the editors list them.</summary>
    public ImmutableArray<Report<T>> Says { get; init; } = [];

    /// <summary>Why the editors chose the value, or why it is unknown; null where they do not say.</summary>
    public string? Why { get; init; }

    /// <summary>How a number breaks down. Empty where it does not.</summary>
    public ImmutableArray<Part> Parts { get; init; } = [];

    /// <summary>A remark of the editors; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a source reports something else.</summary>
    public bool IsDisputed => Says.Any(report => !report.Agrees);

    /// <summary>The value; <c>unknown</c> where it is; empty where it was left out.</summary>
    public override string ToString() => HasValue ? ValueText.Of(_value!) : IsUnknown ? "unknown" : "";
}

/// <summary>What one source reports of a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Source">The source.</param>
/// <param name="Value">What it reports.</param>
/// <param name="Agrees">Whether that agrees with the value: it is the same, or vaguer and contains it.</param>
public sealed record Report<T>(ISource Source, T Value, bool Agrees)
{
    /// <summary>What it reports.</summary>
    /// <exception cref="InvalidOperationException">It reports no exact number: <see cref="Estimate"/> has what it reports.</exception>
    public T Value { get => Estimate is null ? field : throw new InvalidOperationException($"The source gives no exact number: {Estimate}."); init; } = Value;

    /// <summary>What it reports of an exact number where it gives no exact one itself, such as at least 30; otherwise null. A property that is an estimate has its reports as <see cref="Value"/>.</summary>
    public Estimate<decimal>? Estimate { get; init; }

    /// <summary>Reads what it reports where that is as exact as the value.</summary>
    /// <param name="value">What it reports.</param>
    /// <returns>False where <see cref="Estimate"/> has what it reports.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = Estimate is null ? Value : default;
        return Estimate is null;
    }

    /// <summary>The source, and where in it this stands.</summary>
    public Citation Citation { get; init; } = new(Source);

    /// <summary>The source, and what it reports.</summary>
    public override string ToString() => $"Report {{ Source = {Source.Id}, Value = {(Estimate is { } estimate ? estimate.ToString() : ValueText.Of(Value))}, Agrees = {Agrees} }}";
}

/// <summary>A part of a number.</summary>
/// <param name="Name">Its name, in kebab case; <c>rest</c> for what no source breaks down.</param>
/// <param name="Value">How much of the number it is, in the number's unit.</param>
public readonly record struct Part(string Name, decimal Value)
{
    /// <summary>How much of the number it is, in the number's unit.</summary>
    /// <exception cref="InvalidOperationException">It is not exactly known: <see cref="Estimate"/> has what is.</exception>
    public decimal Value { get => Estimate is null ? field : throw new InvalidOperationException($"The part {Name} is no exact number: {Estimate}."); init; } = Value;

    /// <summary>What is known of a part that is not exactly known; otherwise null.</summary>
    public Estimate<decimal>? Estimate { get; init; }

    /// <summary>Its name, and how much it is.</summary>
    public override string ToString() => $"Part {{ Name = {Name}, Value = {(Estimate is { } estimate ? estimate.ToString() : ValueText.Of(Value))} }}";
}
