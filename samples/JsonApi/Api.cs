using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline;
using JsonApi.Ferries;
using Microsoft.AspNetCore.Mvc;

namespace JsonApi;

/// <summary>Serves a timeline, and says what is wrong with an event that somebody would add to it.</summary>
public static class Api
{
    private const int MostBytes = 64 * 1024;

    /// <param name="timeline">That of this project; a test has one of its own.</param>
    public static WebApplication Of(ITimeline timeline, params string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(timeline);
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            // An event may say its kind after its other fields.
            options.SerializerOptions.AllowOutOfOrderMetadataProperties = true;
            // A field that the timeline does not know would be lost without a word.
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });

        WebApplication app = builder.Build();
        app.UseStatusCodePages();
        app.MapGet("/events", EventsIn);
        app.MapGet("/entries/{id}", EntryOf);
        app.MapPost("/events", CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        return app;
    }

    /// <summary>The events that were, or may have been, in a range of days.</summary>
    private static IResult EventsIn(ITimeline timeline, DateOnly? from, DateOnly? to, string? kind)
    {
        DateOnly first = from ?? DateOnly.MinValue;
        DateOnly last = to ?? DateOnly.MaxValue;
        if (last < first)
            return Results.Problem("\"to\" is before \"from\".", statusCode: StatusCodes.Status400BadRequest);
        HashSet<IEvent> certain = [.. timeline.Events.CertainlyIn(first, last)];
        return Results.Ok(timeline.Events.PossiblyIn(first, last)
            .Where(found => kind is null || found.Kind == kind)
            .Select(found => new FoundEvent(certain.Contains(found), (Event)found)));
    }

    /// <summary>Written as what all events or entities are, an entry says its kind.</summary>
    private static IResult EntryOf(ITimeline timeline, string id) => timeline.Find(id) switch
    {
        Event found => Results.Ok<Event>(found),
        Entity found => Results.Ok<Entity>(found),
        AsOf found => Results.Ok(found),
        _ => Results.Problem($"There is no entry \"{id}\".", statusCode: StatusCodes.Status404NotFound),
    };

    private static async Task<IResult> CheckAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
            return Results.Problem("An event is sent as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        Event? candidate;
        try
        {
            candidate = await request.ReadFromJsonAsync<Event>(request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException refused)
        {
            return Results.Problem(refused.Message, statusCode: refused.StatusCode);
        }
        catch (JsonException unreadable)
        {
            return Findings.OfJson(unreadable.Message, unreadable.Path);
        }

        return candidate is null ? Findings.OfJson("An event is an object.", "$") : Findings.Of(candidate);
    }
}

/// <param name="IsCertain">Whether the event was in the range whatever day its date means.</param>
/// <param name="Event">The event.</param>
public sealed record FoundEvent(bool IsCertain, Event Event);
