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

    /// <summary>At which of the numbers the length of the name is; where it begins is the first.</summary>
    public const int AtNameLength = 1;

    public static FieldLine Of(ReadOnlySpan<int> numbers, int at) => new(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4]);

    public void WriteTo(Span<int> numbers, int at)
    {
        numbers[at] = Start;
        numbers[at + 1] = NameLength;
        numbers[at + 2] = End;
        numbers[at + 3] = Below;
        numbers[at + 4] = Next;
    }
}
