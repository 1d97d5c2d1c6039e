using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>Finds the kind of an entry: as it says, otherwise as <c>file: defaults</c> says.</summary>
internal sealed class KindReader(BindingContext context, FileDefaults defaults)
{
    private bool _isDefaultRead;
    private KindTable? _default;

    /// <summary>Null where the kind is missing or not declared, with the one finding about it.</summary>
    public KindTable? Read(YamlPair entry, YamlMapping fields)
    {
        YamlPair? stated = fields.Find(EntryBinder.KindKey);
        if (stated is not null)
            return IsStatedTwice(fields, stated) ? null : ReadName(stated, entry.Key.Value);
        if (defaults.Kind is not null && !entry.IsDamaged)
            return Default(defaults.Kind);
        if (!entry.IsDamaged)
            ReportMissing(entry.Key, fields);
        return null;
    }

    private KindTable? ReadName(YamlPair pair, string id)
    {
        if (FieldBinder.IsEmpty(pair.Value))
        {
            context.Report(EntryFindings.NoKind(context.PlaceOf(pair.Key.Span), id, context.Schema.KindNames));
            return null;
        }

        Place place = context.PlaceOf(pair.Value.Span);
        if (pair.Value is not YamlScalar name)
        {
            context.Report(ShapeFindings.OneValueExpected(place, Schema.ScalarType.Text, pair.Value));
            return null;
        }

        KindTable? kind = context.Schema.Find(name.Value);
        if (kind is null && !context.Schema.Schema.UnreadableNames.Contains(name.Value))
            context.Report(EntryFindings.UnknownKind(place, name.Value, context.Schema.KindNames));
        return kind;
    }

    private KindTable? Default(YamlPair pair)
    {
        if (!_isDefaultRead)
            _default = ReadName(pair, pair.Key.Value);
        _isDefaultRead = true;
        return _default;
    }

    /// <summary>A slip in the word <c>kind</c> itself is one mistake: it is reported where it stands.</summary>
    private void ReportMissing(YamlScalar id, YamlMapping fields)
    {
        IReadOnlyList<string> candidates = [EntryBinder.KindKey, .. context.Schema.FieldNames];
        foreach (YamlPair pair in fields.Pairs)
        {
            bool isField = context.Schema.FieldsNamed(pair.Key.Value).Count > 0;
            if (!isField && NearestName.Of(pair.Key.Value, candidates) == EntryBinder.KindKey)
            {
                context.Report(FieldFindings.Unknown(context.PlaceOf(pair.Key.Span), pair.Key.Value, "entry", EntryBinder.KindKey, candidates));
                return;
            }
        }

        context.Report(EntryFindings.NoKind(context.PlaceOf(id.Span), id.Value, context.Schema.KindNames));
    }

    private static bool IsStatedTwice(YamlMapping fields, YamlPair first)
    {
        foreach (YamlPair pair in fields.Pairs)
        {
            if (!ReferenceEquals(pair, first) && pair.Key.Value == EntryBinder.KindKey)
                return true;
        }

        return false;
    }
}
