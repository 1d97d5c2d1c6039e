using Dateline.Language.Diagnostics;

namespace Dateline.Page.Messages;

internal sealed record FindingMessage(string Code, string Heading, string Severity, string Message, string Label, string Subject, string Picture, PlaceMessage Place)
{
    public required IReadOnlyList<RelatedMessage> Related { get; init; }

    public required IReadOnlyList<RepairMessage> Repairs { get; init; }

    public static FindingMessage Of(Finding finding) => new(
        finding.Code, finding.Heading, finding.Severity.ToString().ToLowerInvariant(), finding.Message, finding.Label, finding.Subject, finding.Picture,
        PlaceMessage.Of(finding.Place))
    {
        Related = [.. finding.Related.Select(related => new RelatedMessage(related.Label, PlaceMessage.Of(related.Place)))],
        Repairs = [.. finding.Repairs.Select(RepairMessage.Of)],
    };
}

/// <summary>A stretch of a file; the line as people count it.</summary>
internal sealed record PlaceMessage(string File, int Line, int Start, int Length)
{
    public static PlaceMessage Of(Place place) => new(place.Path, place.LineNumber, place.Span.Start, place.Span.Length);
}

internal sealed record RelatedMessage(string Label, PlaceMessage Place);

internal sealed record RepairMessage(string Title, bool IsSafe, bool IsMissingEvent, IReadOnlyList<EditMessage> Edits)
{
    public static RepairMessage Of(Repair repair) => new(
        repair.Title, repair.Safety == RepairSafety.Safe, repair.IsMissingEvent, [.. repair.Edits.Select(edit => new EditMessage(edit.Path, edit.Span.Start, edit.Span.Length, edit.NewText))]);
}

internal sealed record EditMessage(string File, int Start, int Length, string Text);
