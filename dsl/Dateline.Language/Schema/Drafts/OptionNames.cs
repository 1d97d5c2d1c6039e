using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Drafts;

/// <summary>The options of one choice: none that a target calls the same as another.</summary>
internal sealed class OptionNames(SchemaDraft draft)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes an option; false where it meets another (which is reported).</summary>
    /// <param name="option">Unlike those before it.</param>
    /// <param name="placeOf">Where the option stands.</param>
    public bool TryTake(string option, Func<Place> placeOf)
    {
        string called = draft.Limits.NameOf(option);
        if (_taken.TryGetValue(called, out string? other) && draft.Limits.OfMeeting(placeOf(), option, other, otherPlace: null, called) is { } meeting)
        {
            draft.Report(meeting);
            return false;
        }

        _taken[called] = option;
        return true;
    }
}
