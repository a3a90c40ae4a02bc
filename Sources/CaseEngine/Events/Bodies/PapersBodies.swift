/// `papersHandedOver`, version 1.
struct PapersHandedOverBody: Codable {
  private let list: String
  private let receiver: String
  private let tasks: [Int]

  init(_ handover: PapersHandedOver) {
    list = handover.list
    receiver = handover.receiver
    tasks = handover.tasks
  }

  var handover: PapersHandedOver {
    PapersHandedOver(tasks: tasks, list: list, receiver: receiver)
  }
}
