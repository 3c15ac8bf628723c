using AspNetCore;
using AspNetCore.Contracts;
using DocSpace.Sdk;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

var builder = WebApplication.CreateBuilder(args);

// The section "DocSpace" holds BaseAddress and ApiKey: keep the key in user secrets or in the variable DocSpace__ApiKey.
var portal = builder.Configuration.GetSection("DocSpace");
var isConfigured = !string.IsNullOrEmpty(portal["BaseAddress"]) || !string.IsNullOrEmpty(portal["ApiKey"]);
await using var emulator = isConfigured ? null : await DocSpaceEmulator.StartAsync();
builder.Services.AddDocSpaceClient(portal, options => emulator?.Configure(options));

builder.Services.AddProblemDetails().AddExceptionHandler<DocSpaceExceptionHandler>();
builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
builder.Services.ConfigureHttpJsonOptions(static json =>
{
    json.SerializerOptions.RespectNullableAnnotations = true;
    json.SerializerOptions.RespectRequiredConstructorParameters = true;
    json.SerializerOptions.Converters.Add(new EnumNameConverter<RoomType>(Enum.GetValues<RoomType>()));
    json.SerializerOptions.Converters.Add(new EnumNameConverter<RoomAccess>(
        Enum.GetValues<RoomType>().SelectMany(static type => RoomAccessRules.AllowedFor(type, InviteeKind.Email)).Distinct().Order()));
    json.SerializerOptions.Converters.Add(new EnumNameConverter<InvitationStatus>());
    json.SerializerOptions.Converters.Add(new EnumNameConverter<RoomMemberKind>());
});

await using var app = builder.Build();
app.UseExceptionHandler();

// Everybody may call these endpoints: add RequireAuthorization() to the group in an application of yours.
var rooms = app.MapGroup("/rooms");

rooms.MapPost("/", async (RoomRequest request, DocSpaceClient client, CancellationToken cancellationToken) =>
{
    var room = await client.CreateRoomAsync(request.Title, request.Type, cancellationToken);
    return TypedResults.Created($"/rooms/{room.Id}", Describe(room, client));
});

rooms.MapGet("/{id}", async (RoomId id, DocSpaceClient client, CancellationToken cancellationToken) =>
    Describe(await client.Rooms.GetAsync(id, cancellationToken), client));

// 200 also when somebody was not let in: every invitee has an outcome of his or her own.
rooms.MapPost("/{id}/invitations", async (RoomId id, InvitationRequest request, DocSpaceClient client, CancellationToken cancellationToken) =>
{
    var report = await client.InviteAsync(
        id,
        request.Emails.Select(email => RoomInvitation.ByEmail(email, request.Access)),
        new InvitationOptions { Notify = request.Notify },
        cancellationToken);
    return report.Outcomes.Select(static outcome =>
        new OutcomeResponse(outcome.Invitation.Email, outcome.Status, outcome.IsGranted, outcome.Reason));
});

rooms.MapGet("/{id}/members", async (RoomId id, DocSpaceClient client, CancellationToken cancellationToken) =>
    await client.Sharing.EnumerateMembersAsync(id, cancellationToken: cancellationToken)
        .Select(static member => new MemberResponse(member.Id, member.Kind, member.DisplayName, member.Email, member.Access))
        .ToListAsync(cancellationToken));

if (emulator is not null)
{
    Log.UsingEmulator(app.Logger, emulator.BaseAddress);
}

await app.RunAsync();

static RoomResponse Describe(Room room, DocSpaceClient client) => new(room.Id, room.Title, room.Type, client.Rooms.GetWebAddress(room.Id));
