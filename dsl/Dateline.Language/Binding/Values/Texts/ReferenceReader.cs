using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>Reads the id of another entry. Whether there is such an entry is asked when the files are joined.</summary>
internal static class ReferenceReader
{
    public static BoundValue Read(BindingContext context, in Written text, ReferenceType needed)
    {
        if (needed.MayBeNobody && text.Text == Nobody.Word)
            return new NobodyValue(text.Span);
        if (Names.IsName(text.Text))
        {
            if (ReferenceEquals(needed.Group, BuiltIns.Nearness))
                context.Report(DistanceFindings.WithoutAmount(context.PlaceOf(text.Span), text.Text));
            return new ReferenceValue(context.Schema.Shared(text.Text), text.Span);
        }

        if (needed.TakesDistance && DistanceInWords.Fault(context, text, needed) is { } inWords)
            return inWords;
        Place place = context.PlaceOf(text.Span);
        YamlScalar? before = needed.TakesPlace ? context.List?.IdBefore(text.Span) : null;
        context.UnreadNames.Add(new UnreadName(place, text.Text, needed, context.Position, context.EntryId, context.List?.Ids)
        {
            Before = before is null ? null : new ReferenceValue(before.Value, before.Span),
        });
        return context.Fault(text.Span, ValueFindings.NoId(place, text.Text));
    }
}
