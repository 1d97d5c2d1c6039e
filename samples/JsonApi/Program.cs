using JsonApi;
using JsonApi.Ferries;

await Api.Of(Timeline.Instance, args).RunAsync();
