namespace Dateline.Language.Text.Patterns;

/// <summary>All places of a program at which a text may be, moved on character by character.</summary>
internal sealed class PatternRun(PatternProgram program)
{
    private readonly int[] _reachedAt = new int[program.Count];
    private readonly Stack<int> _pending = new();
    private List<int> _places = [];
    private List<int> _next = [];
    private int _round;

    /// <summary>How many instructions were looked at, all in all.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether any further text could still match.</summary>
    public bool IsAlive => _places.Count > 0;

    /// <summary>Whether the text until here is a whole match.</summary>
    public bool IsAccepted { get; private set; }

    public void Begin()
    {
        _round++;
        Enter(_places, 0);
    }

    public void Take(int character)
    {
        _next.Clear();
        _round++;
        IsAccepted = false;
        foreach (int place in _places)
        {
            Steps++;
            if (program[place].Set!.Contains(character))
                Enter(_next, program[place].Next);
        }

        (_places, _next) = (_next, _places);
    }

    /// <summary>Notes every place that takes a character and can be reached from here without one, each once in a round.</summary>
    private void Enter(List<int> places, int start)
    {
        _pending.Push(start);
        while (_pending.Count > 0)
        {
            int place = _pending.Pop();
            if (_reachedAt[place] == _round)
                continue;
            _reachedAt[place] = _round;
            Steps++;
            Instruction instruction = program[place];
            switch (instruction.Step)
            {
                case Step.Take:
                    places.Add(place);
                    break;
                case Step.Accept:
                    IsAccepted = true;
                    break;
                case Step.Jump:
                    _pending.Push(instruction.Next);
                    break;
                default:
                    _pending.Push(instruction.Other);
                    _pending.Push(instruction.Next);
                    break;
            }
        }
    }
}
