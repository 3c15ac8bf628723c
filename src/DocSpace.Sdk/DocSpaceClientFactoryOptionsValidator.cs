using Microsoft.Extensions.Options;

namespace DocSpace.Sdk;

/// <summary>Checks how many tenants the factory shall keep.</summary>
internal sealed class DocSpaceClientFactoryOptionsValidator : IValidateOptions<DocSpaceClientFactoryOptions>
{
    private const int MostTenants = 100_000;

    public ValidateOptionsResult Validate(string? name, DocSpaceClientFactoryOptions options) =>
        options.Capacity is >= 1 and <= MostTenants
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"DocSpace client factory: {nameof(options.Capacity)} is {options.Capacity}; it must be from 1 to {MostTenants}.");
}
