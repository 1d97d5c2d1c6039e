using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Text;

namespace Dateline.Language.Schema.Kinds;

/// <summary>Whose series a <c>change of SERIES</c> moves: that of the one field of the series' kind, or of the field behind <c>on</c>.</summary>
public static class ChangeSubjects
{
    /// <summary>The field that names the entity whose series moves. Null only for a type that is not one of this kind's fields.</summary>
    public static FieldSymbol? SubjectOf(ChangeType change, KindSymbol kind) =>
        change.OnField is null
            ? kind.Fields.FirstOrDefault(field => Fits(field, change.Series))
            : kind.FindField(change.OnField);

    private static bool Fits(FieldSymbol field, SeriesSymbol series) =>
        field.Type is ReferenceType { Kind: { } kind } && kind.Is(series.Of);

    /// <summary>The fields without the changes of which it is not clear what they move (which is reported).</summary>
    internal static IReadOnlyList<FieldSymbol> Check(SchemaDraft draft, KindDraft kind, IReadOnlyList<FieldDraft> fields)
    {
        var kept = new List<FieldSymbol>(fields.Count);
        FieldSymbol[] all = [.. kind.Base?.Symbol.Fields ?? [], .. fields.Select(field => field.Symbol)];
        Dictionary<(SeriesSymbol, FieldSymbol), FieldSymbol> moved = MovedBy(kind.Base?.Symbol);
        foreach (FieldDraft field in fields)
        {
            if (field.Symbol.Type is not ChangeType change)
            {
                kept.Add(field.Symbol);
            }
            else if (FindSubject(draft, kind, all, field, change) is not { } subject)
            {
                draft.GiveUpOn(field.Symbol.Name);
            }
            else if (moved.TryGetValue((change.Series, subject), out FieldSymbol? first))
            {
                draft.Report(DeclaredChangeFindings.MovedTwice(draft.PlaceOf(field.Reading.SeriesSpan), change.Series, first));
                draft.GiveUpOn(field.Symbol.Name);
            }
            else
            {
                moved.Add((change.Series, subject), field.Symbol);
                kept.Add(field.Symbol);
            }
        }

        return kept;
    }

    /// <summary>What the changes of a kind move: those that extend it move the same.</summary>
    private static Dictionary<(SeriesSymbol, FieldSymbol), FieldSymbol> MovedBy(KindSymbol? kind)
    {
        var moved = new Dictionary<(SeriesSymbol, FieldSymbol), FieldSymbol>();
        foreach (FieldSymbol field in kind?.Fields ?? [])
        {
            if (field.Type is ChangeType change && SubjectOf(change, kind!) is { } subject)
                moved.Add((change.Series, subject), field);
        }

        return moved;
    }

    private static FieldSymbol? FindSubject(
        SchemaDraft draft, KindDraft kind, FieldSymbol[] all, FieldDraft field, ChangeType change)
    {
        FieldSymbol[] fitting = [.. all.Where(other => Fits(other, change.Series))];
        if (change.OnField is not null)
            return FindNamed(draft, kind, all, field.Reading.OnSpan, change, fitting);
        if (fitting.Length == 1)
            return fitting[0];
        if (fitting.Length == 0 && !kind.Fields.LacksFields)
            draft.Report(DeclaredChangeFindings.NoSubject(draft.PlaceOf(field.Reading.SeriesSpan), change.Series, kind.Symbol.Name));
        else if (fitting.Length > 1)
            draft.Report(DeclaredChangeFindings.SeveralSubjects(draft.PlaceOf(field.Reading.SeriesSpan), change.Series, [.. fitting.Select(other => other.Name)]));
        return null;
    }

    private static FieldSymbol? FindNamed(
        SchemaDraft draft, KindDraft kind, FieldSymbol[] all, TextSpan span, ChangeType change, FieldSymbol[] fitting)
    {
        FieldSymbol? named = Array.Find(all, other => other.Name == change.OnField);
        if (named is not null && fitting.Contains(named))
            return named;
        if (named is not null)
            draft.Report(DeclaredChangeFindings.UnfitField(draft.PlaceOf(span), named, change.Series));
        else if (!draft.Schema.IsLost(change.OnField!))
            Undeclared();
        return null;

        void Undeclared()
        {
            draft.Report(DeclaredChangeFindings.UnknownField(draft.PlaceOf(span), change.OnField!, kind.Symbol.Name, [.. fitting.Select(other => other.Name)]));
            draft.Schema.UndeclaredNames.Add(change.OnField!);
        }
    }
}
