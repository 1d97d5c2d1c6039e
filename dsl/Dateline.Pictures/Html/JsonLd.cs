using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html;

/// <summary>The same for machines, in the words of schema.org. A date that is not exact is left out there, where every date is taken for one, and so is an event that is disproven.</summary>
internal static class JsonLd
{
    /// <summary>Letters of all scripts as they are; all that HTML would read as its own is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(TimelinePicture picture)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            var entities = new HashSet<string>(picture.Entities.SelectMany(group => group.Cards).Select(card => card.Anchor), StringComparer.Ordinal);
            foreach (EventRow row in picture.Rows.Where(row => row.Entry.Kind?.Category == Language.Schema.Symbols.KindCategory.Event && row.Status != Language.Schema.Symbols.BuiltIns.Disproven))
                WriteEvent(json, row, entities);
            foreach (EntityGroup group in picture.Entities)
            {
                foreach (EntityCard card in group.Cards)
                    WriteEntity(json, group.Kind, card);
            }

            foreach (SourceCard source in picture.Sources)
                WriteSource(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteEvent(Utf8JsonWriter json, EventRow row, HashSet<string> entities)
    {
        Start(json, row.Anchor, "Event", row.Title);
        if (row.Entry.Find("date")?.Value is DateValue { Date: var date })
            WriteDates(json, date);
        if (row.Status is "cancelled" or "planned")
            json.WriteString("eventStatus", row.Status == "planned" ? "https://schema.org/EventScheduled" : "https://schema.org/EventCancelled");
        WriteIds(json, "about", row.Facts.SelectMany(fact => fact.Value.Runs).Select(run => run.Target).OfType<string>().Where(entities.Contains).Distinct(StringComparer.Ordinal));
        WriteIds(json, "subjectOf", row.Sources.Select(source => source.Anchor).OfType<string>());
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, EdtfDate date)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        if (date.Shape == EdtfShape.OneOf)
            return;
        if (IsoOf(first) is { } start)
            json.WriteString("startDate", start);
        if (date.Shape == EdtfShape.Lasting && IsoOf(last) is { } end)
            json.WriteString("endDate", end);
    }

    /// <summary>As ISO 8601 writes it; null for what it cannot.</summary>
    private static string? IsoOf(in SingleDate date)
    {
        if (date.Features.Includes(EdtfFeatures.OpenEnd) || date.Qualifier != EdtfQualifier.None)
            return null;
        var day = CalendarDay.Of(date.EarliestDay);
        if (day.Year is < 1 or > 9999)
            return null;
        return date.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Second => day.Iso,
            EdtfPrecision.Month => day.Iso[..7],
            EdtfPrecision.Year => day.Iso[..4],
            _ => null,
        };
    }

    private static void WriteEntity(Utf8JsonWriter json, string kind, EntityCard card)
    {
        Start(json, card.Anchor, TypeOf(kind), card.Name);
        if (card.Also.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (string name in card.Also)
                json.WriteStringValue(SafeText.Of(name));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Kinds are the timeline's own words; those that mean what schema.org has a word for are told by it.</summary>
    private static string TypeOf(string kind) => kind switch
    {
        "person" or "politician" or "speaker" => "Person",
        "organization" or "organisation" or "institution" or "company" or "party" or "agency" or "authority" or "court" or "state" or "alliance" or "mission" => "Organization",
        "place" or "city" or "country" or "river" or "region" or "site" => "Place",
        _ => "Thing",
    };

    private static void WriteSource(Utf8JsonWriter json, SourceCard source)
    {
        bool isArticle = source.Title is not null;
        Start(json, source.Mark.Anchor ?? source.Mark.Id, isArticle ? "NewsArticle" : "CreativeWork", source.Name);
        if (source.Title is not null)
            json.WriteString("headline", SafeText.Of(source.Title));
        if (source.Url is not null && LinkAddress.Of(source.Url) is { } url)
            json.WriteString("url", url);
        if (source.Entry.Find("publisher")?.Value is TextValue publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", SafeText.Of(publisher.Text));
            json.WriteEndObject();
        }

        if (source.Entry.Find("published")?.Value is DateValue { Date: { Shape: EdtfShape.Single } published } && IsoOf(published.Ends.First) is { } day)
            json.WriteString("datePublished", day);
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, string anchor, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("@id", "#" + anchor);
        json.WriteString("name", SafeText.Of(name));
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<string> anchors)
    {
        List<string> ids = [.. anchors];
        if (ids.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (string id in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", "#" + id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
