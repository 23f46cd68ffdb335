package org.hanse.plugin.greeter;

import java.util.Map;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.hanse.testkit.PluginTck;

class GreeterTckTest extends PluginTck {

    /** Core's part of the test makes the person a newcomer; answering another one is what is missing. */
    @Override
    protected void exercise(HanseExtension hanse, Person person) {
        Person newcomer = hanse.person("Newcomer " + Long.toString(person.id(), Character.MAX_RADIX));
        newcomer.post("/c/harbour/join", Map.of());
        String topic = Person.location(
                newcomer.post("/c/harbour/new", Map.of("title", "Where do I sign?", "source", "I am new here.")));
        hanse.settle();
        person.post(topic + "/replies", Map.of("source", "At the desk, welcome!"));
    }
}
