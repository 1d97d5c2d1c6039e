namespace Dateline.Language.Schema.Naming;

/// <summary>Which section of the timeline file declares something.</summary>
public enum Section
{
    Choices,
    Records,
    Entities,
    Events,
}
