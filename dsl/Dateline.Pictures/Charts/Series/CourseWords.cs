using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>How a series went, in words: for whoever does not see the picture.</summary>
public static class CourseWords
{
    private const int Most = 12;

    public static string Of(SeriesPicture picture)
    {
        if (picture.Steps.Count == 0)
            return "No day of a change is known.";
        var parts = new List<string>();
        SeriesMark first = picture.Steps[0];
        if ((picture.Start ?? (first is { IsObservation: false, Before.IsKnown: true } ? first.Before : null)) is { } before)
            parts.Add($"{(before.IsKnown ? before.Text : "unknown")} before {first.Words}");
        foreach (SeriesMark step in picture.Steps.Take(Most))
            parts.Add(Of(step));
        if (picture.Steps.Count > Most)
            parts.Add($"and {Words.TextWords.Number(picture.Steps.Count - Most)} more");
        string course = string.Join("; ", parts) + ".";
        bool isInDoubt = picture.Owner is null || picture.Steps.Any(step => step.IsInDoubtBehind);
        return !isInDoubt || picture.Undated.Count == 0 ? course : $"{course} Of {Language.Diagnostics.Words.Count(picture.Undated.Count, "change", "changes")} nobody says when: it may have been otherwise in between.";
    }

    /// <summary>What one step makes of it.</summary>
    public static string Of(SeriesMark step)
    {
        if (step.IsMisfit)
            return $"{step.Before.Text} → {step.After.Text} {step.When}, which fits nowhere";
        string broken = !step.IsBroken ? "" : step.IsObservation ? ", which does not follow from what was before" : $", though this starts from {step.Before.Text}";
        string stated = step.Stated is { } said ? $" ({said.Text} by itself)" : "";
        return $"{ValueOf(step)}{stated} {(step.IsObservation ? step.When : step.IsExact ? "since " + step.Words : "from then, " + step.When)}{broken}";
    }

    public static string ValueOf(SeriesMark step) =>
        step.After.IsKnown ? step.After.Text
        : step.Possible.Count > 0 ? Language.Diagnostics.Words.List([.. step.Possible.Select(word => word.IsKnown ? word.Text : "unknown")], lastWord: "or")
        : "unknown";
}
