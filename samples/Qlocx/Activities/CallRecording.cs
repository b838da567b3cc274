namespace Qlocx;

[ProcessingActivity("train and assure quality, by recording phone calls and video meetings", Title = "Recording of phone calls and video meetings", When = "you contact us by phone", Occurs = Occurs.Sometimes, Via = Via.Phone | Via.VideoMeeting)]
[OptOut(Via.DuringCall)]
[Statement(NoticeSection.AtCollection, "When a call or meeting begins, you are told that it is recorded")]
public sealed class CallRecording;
