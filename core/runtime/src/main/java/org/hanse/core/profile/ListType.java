package org.hanse.core.profile;

/** Some of the values that the field offers, in a list. */
class ListType extends ChoiceType {

    @Override
    public String input() {
        return "list";
    }
}
