namespace Dateline.Language.Text.Patterns;

internal enum Step
{
    /// <summary>Takes one character out of a set.</summary>
    Take,

    /// <summary>Goes on at two places.</summary>
    Fork,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    Accept,
}

/// <summary>One instruction. <paramref name="Next"/> and <paramref name="Other"/> are places in the program.</summary>
internal readonly record struct Instruction(Step Step, int Next, int Other, CharacterSet? Set);

/// <summary>A pattern as a machine without memory (Thompson's): its instructions, one behind the other.</summary>
internal sealed class PatternProgram
{
    private const int MostInstructions = 2000;

    private readonly List<Instruction> _instructions = [];

    private PatternProgram()
    {
    }

    public int Count => _instructions.Count;

    public Instruction this[int index] => _instructions[index];

    /// <summary>Null where it would be too large.</summary>
    public static PatternProgram? Of(PatternNode pattern)
    {
        var program = new PatternProgram();
        program.Write(pattern);
        program.Add(Step.Accept);
        return program.Count <= MostInstructions ? program : null;
    }

    private void Write(PatternNode node)
    {
        // Repetitions multiply: what is too large already is not written out to its end.
        if (Count > MostInstructions)
            return;
        switch (node)
        {
            case CharacterNode character:
                _instructions.Add(new Instruction(Step.Take, Count + 1, 0, character.Set));
                break;
            case SequenceNode sequence:
                foreach (PatternNode part in sequence.Parts)
                    Write(part);
                break;
            case EitherNode either:
                WriteEither(either.Options);
                break;
            case RepeatedNode repeated:
                WriteRepeated(repeated);
                break;
        }
    }

    private void WriteEither(IReadOnlyList<PatternNode> options)
    {
        var ends = new List<int>(options.Count);
        for (int i = 0; i < options.Count - 1; i++)
        {
            int fork = Add(Step.Fork);
            Write(options[i]);
            ends.Add(Add(Step.Jump));
            _instructions[fork] = new Instruction(Step.Fork, fork + 1, Count, null);
        }

        Write(options[options.Count - 1]);
        foreach (int end in ends)
            _instructions[end] = new Instruction(Step.Jump, Count, 0, null);
    }

    private void WriteRepeated(RepeatedNode node)
    {
        for (int i = 0; i < node.Least && Count <= MostInstructions; i++)
            Write(node.Body);
        if (node.Most is null)
        {
            int fork = Add(Step.Fork);
            Write(node.Body);
            _instructions.Add(new Instruction(Step.Jump, fork, 0, null));
            _instructions[fork] = new Instruction(Step.Fork, fork + 1, Count, null);
            return;
        }

        var forks = new List<int>();
        for (int i = node.Least; i < node.Most && Count <= MostInstructions; i++)
        {
            forks.Add(Add(Step.Fork));
            Write(node.Body);
        }

        foreach (int fork in forks)
            _instructions[fork] = new Instruction(Step.Fork, fork + 1, Count, null);
    }

    private int Add(Step step)
    {
        _instructions.Add(new Instruction(step, 0, 0, null));
        return Count - 1;
    }
}
