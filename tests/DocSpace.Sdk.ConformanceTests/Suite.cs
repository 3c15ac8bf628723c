// Everybody works in one portal, and some of its jobs exist once per portal or per person.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(DocSpace.Sdk.ConformanceTests.Targets.Portal))]
