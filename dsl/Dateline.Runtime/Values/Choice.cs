using System.Diagnostics.CodeAnalysis;
using Dateline.Compiled;

namespace Dateline;

/// <summary>
/// An option of a choice, read from the name that the files have for it: a parameter of a web application has this type, since
/// .NET reads an enum by the names of C#.
/// </summary>
/// <typeparam name="TChoice">The choice.</typeparam>
/// <param name="Value">The option.</param>
public readonly record struct Choice<TChoice>(TChoice Value) : IParsable<Choice<TChoice>>
    where TChoice : struct, Enum
{
    /// <summary>Reads an option by its name in the files: <c>phase-2</c>.</summary>
    /// <exception cref="FormatException">The choice has no such option.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Choice<TChoice> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Choice<TChoice> choice) ? choice : throw new FormatException($"The choice {typeof(TChoice).Name} has no option \"{text}\".");
    }

    /// <summary>Reads an option as <see cref="Parse(string)"/> does.</summary>
    /// <returns>Whether the choice has it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Choice<TChoice> choice)
    {
        TChoice? found = text is null ? null : ChoiceNames.Find<TChoice>(text);
        choice = new Choice<TChoice>(found.GetValueOrDefault());
        return found.HasValue;
    }

    static Choice<TChoice> IParsable<Choice<TChoice>>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Choice<TChoice>>.TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Choice<TChoice> choice) => TryParse(text, out choice);

    /// <summary>The option.</summary>
    public static implicit operator TChoice(Choice<TChoice> choice) => choice.Value;

    /// <summary>The name that the files have for it.</summary>
    public override string ToString() => ChoiceNames.Of(Value);
}
