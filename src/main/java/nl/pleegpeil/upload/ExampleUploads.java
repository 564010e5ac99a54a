package nl.pleegpeil.upload;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.example.ExampleRoom;

/** Files that wait for a decision: all of them, since what is in them is not known before they are read. They would be gone in a day. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleUploads implements ExampleRoom {

    private final UploadTexts texts;

    ExampleUploads(UploadTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return StoredUpload.eraseAll();
    }
}
