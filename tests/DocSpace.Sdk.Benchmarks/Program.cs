using DocSpace.Sdk.Benchmarks;

return await Command.RunAsync(args);
