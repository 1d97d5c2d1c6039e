namespace Dateline.Language.Binding.Context;

/// <summary>
/// The fields of one entry whose names nobody knows. Each may be the field that seems to be missing: a slip in the
/// name of a required field is one mistake, not two.
/// </summary>
internal sealed class UnknownFields
{
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private bool _mayBeAny;

    public bool IsEmpty => !_mayBeAny && _meant.Count == 0;

    /// <param name="meant">The declared name that is near; null where none is.</param>
    public void Add(string? meant)
    {
        if (meant is null)
            _mayBeAny = true;
        else
            _meant.Add(meant);
    }

    /// <summary>Whether one of them may be the field of this name.</summary>
    public bool MayBe(string name) => _mayBeAny || _meant.Contains(name);
}
