namespace Dateline.Compiled;

/// <summary>Where a field of a cell stands in the text below it.</summary>
/// <param name="Start">Where its name begins.</param>
/// <param name="NameLength">How long the name is.</param>
/// <param name="End">Where the line ends.</param>
/// <param name="Below">Where the lines below it begin.</param>
/// <param name="Next">Where the next field begins.</param>
internal readonly record struct FieldLine(int Start, int NameLength, int End, int Below, int Next)
{
    /// <summary>How many numbers it is. Spans of numbers are compiled with the framework, spans of a struct of ours at every start.</summary>
    public const int Numbers = 5;

    public static FieldLine Of(ReadOnlySpan<int> numbers) => new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);

    public void WriteTo(Span<int> numbers)
    {
        numbers[0] = Start;
        numbers[1] = NameLength;
        numbers[2] = End;
        numbers[3] = Below;
        numbers[4] = Next;
    }
}
