using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Drafts;

/// <summary>The names of kinds, choices and records: each once, and none that a target cannot hold.</summary>
internal sealed class TypeNames(SchemaDraft draft)
{
    private readonly Dictionary<string, (string Name, Place Place)> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes the name for a declared kind, choice or record; false where it must be left out (which is reported).</summary>
    public bool TryTake(string name, Section section, Place place)
    {
        if (TypeTable.IsBuiltIn(name))
            return Refuse(NameFindings.BuiltIn(place, name));
        if (_taken.TryGetValue(draft.Limits.NameOf(name), out (string Name, Place Place) first) && first.Name == name)
            return Refuse(NameFindings.Taken(place, name, first.Place));
        return TryTake(name, draft.Limits.NameOf(name), section, place);
    }

    /// <summary>Takes a name for a choice that a field or a series writes in place, unless it is of another type.</summary>
    public bool TryTakeInPlace(FieldType type, string owner, string name, Place place) =>
        (type as ListType)?.Element is { } element ? TryTakeInPlace(element, owner, name, place)
        : type is not ChoiceType { Choice.IsInPlace: true } || TryTake($"{owner}.{name}", draft.Limits.NameOfChoiceInPlace(owner, name), Section.Choices, place);

    private bool TryTake(string name, string called, Section section, Place place)
    {
        if (draft.Limits.OfType(draft.Schema, section, place, name, called) is { } refusal)
            return Refuse(refusal);
        if (_taken.TryGetValue(called, out (string Name, Place Place) first) && draft.Limits.OfMeeting(place, name, first.Name, first.Place, called) is { } meeting)
            return Refuse(meeting);
        if (draft.Limits.RemarkOnType(place, name, called) is { } remark)
            draft.Report(remark);
        _taken[called] = (name, place);
        return true;
    }

    private bool Refuse(Finding finding)
    {
        draft.Report(finding);
        return false;
    }
}
