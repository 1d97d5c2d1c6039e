using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Series;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What stands under a chart: what it is, what is drawn how in it, and the way to each entry.</summary>
internal static class SeriesCaption
{
    private const int MostWays = 12;

    public static void Write(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures)
    {
        SeriesPicture first = pictures[0];
        List<SeriesMark> steps = [.. pictures.SelectMany(picture => picture.Steps)];
        page.Start("figcaption").With("dir", "auto");
        if (pictures.Count == 1 || first.Owner is not null)
            page.Start("b").Text(first.Name + " of ").Run(first.Owner ?? first.Entity).End();
        else
            page.Element("b", StateBars.TitleOf(pictures));
        page.Text(first.Unit is null ? ". " : $", {first.Unit}. ");
        if (steps.Any(step => !step.IsExact && !step.IsObservation))
            page.Text("Hatched: the day is not known. ");
        if (steps.Any(step => !step.After.IsKnown && !step.IsMisfit) || pictures.Any(picture => picture.Start is { IsKnown: false }))
            page.Text("Hatched in full height: the value is not known. ");
        if (steps.Any(step => step.After.IsVague || step.Before.IsVague))
            page.Text("Bands: the number lies between two, or beyond one where it is hatched. ");
        if (steps.Any(step => step.IsBroken || step.IsMisfit))
            page.Start("span", "open").Text("Ring: this does not fit what came before. ").End();
        if (steps.Any(step => step.IsObservation))
            page.Text("Open dot: stated for that day. ");
        if (!first.IsOfNumbers && steps.Any(step => step.Announced is not null))
            page.Text("The stroke is the announcement, the edge the day from which it holds. ");
        if (!first.IsOfNumbers && steps.SelectMany(step => step.OtherTimes).Select(other => other.Words).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } others)
            page.Text($"The bracket is another source’s answer: {string.Join("; ", others.Take(3))}. ");
        if (first.IsOfNumbers && new Levels(first.Steps, 0, 160).IsEven)
            page.Text("Levels are not to scale. ");
        WriteUndated(page, pictures);
        WriteWays(page, steps);
        page.Marks([.. pictures.SelectMany(picture => picture.Sources).DistinctBy(mark => mark.Id, StringComparer.Ordinal)]);
        page.End().Line();
    }

    private static void WriteUndated(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures)
    {
        List<TextRun> undated = [.. pictures.SelectMany(picture => picture.Undated).Distinct()];
        if (undated.Count == 0)
            return;
        page.Start("span", "open").Text("Not drawn, because nobody says when: ");
        for (int i = 0; i < undated.Count; i++)
            page.Text(i == 0 ? "" : ", ").Run(undated[i]);
        string may = undated.Count == 1 ? "it may have come in between" : "one of them may have come in between";
        bool isMarked = pictures.Any(picture => picture.Steps.Any(step => picture.Owner is null ? step.After.IsKnown : step.IsInDoubtBehind));
        page.Text(!isMarked ? ". " : pictures[0].IsOfNumbers ? $". Dashed: {may}. " : $". With a question mark: {may}. ").End();
    }

    private static void WriteWays(MarkupWriter page, List<SeriesMark> steps)
    {
        List<SeriesMark> ways = [.. steps.DistinctBy(step => step.Words, StringComparer.Ordinal)];
        if (ways.Count > MostWays)
            return;
        for (int i = 0; i < ways.Count; i++)
            page.Text(i == 0 ? "" : " · ").Run(new TextRun(ways[i].Words, ways[i].Entry.Target));
    }
}
